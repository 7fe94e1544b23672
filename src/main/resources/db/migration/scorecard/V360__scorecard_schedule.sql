-- When a client's months are to be published. No row, or no day: nothing is expected.
create table scorecard_schedule (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  due_day int,
  first_month date,
  version bigint not null,
  primary key (client_id, id),
  unique key scorecard_schedule_of_client (client_id),
  constraint scorecard_schedule_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
