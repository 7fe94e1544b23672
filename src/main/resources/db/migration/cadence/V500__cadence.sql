-- Day and time are those of the clock on the client's wall; the zone is the workspace's. Times are texts such as 09:30, which no driver shifts.
create table cadence (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(160) not null,
  description varchar(2000) not null,
  channel varchar(20) not null,
  rule varchar(300) not null,
  first_day date not null,
  start_time char(5) not null,
  last_day date,
  version bigint not null,
  primary key (client_id, id),
  unique key cadence_id (id),
  constraint cadence_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
