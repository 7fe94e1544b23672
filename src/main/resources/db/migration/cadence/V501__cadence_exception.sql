-- One occurrence that is skipped (moved_day is null) or takes place at another time.
create table cadence_exception (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  cadence_id binary(16) not null,
  original_day date not null,
  moved_day date,
  moved_time char(5),
  version bigint not null,
  primary key (client_id, id),
  unique key cadence_exception_id (id),
  unique key cadence_exception_day (client_id, cadence_id, original_day),
  constraint cadence_exception_of_workspace foreign key (agency_id, client_id)
    references client_workspace (agency_id, id),
  constraint cadence_exception_of_cadence foreign key (client_id, cadence_id) references cadence (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
