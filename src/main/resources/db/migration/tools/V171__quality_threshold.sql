-- Which threshold a check had from when: a measurement is judged by the one of its own time. Times are UTC.
create table quality_threshold (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  check_id binary(16) not null,
  since datetime(6) not null,
  threshold decimal(9, 3) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key quality_threshold_id (id),
  unique key quality_threshold_since (client_id, check_id, since),
  constraint quality_threshold_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint quality_threshold_of_check foreign key (client_id, check_id) references quality_check (client_id, id)
    on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
