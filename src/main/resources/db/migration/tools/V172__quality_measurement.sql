-- What a check found, and when (UTC): counts, or the time of the newest record.
create table quality_measurement (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  check_id binary(16) not null,
  measured_at datetime(6) not null,
  counted bigint,
  total bigint,
  newest_at datetime(6),
  version bigint not null,
  primary key (client_id, id),
  unique key quality_measurement_id (id),
  unique key quality_measurement_moment (client_id, check_id, measured_at),
  constraint quality_measurement_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint quality_measurement_of_check foreign key (client_id, check_id) references quality_check (client_id, id),
  constraint quality_measurement_one_reading
    check ((counted is null) = (total is null) and (counted is null) <> (newest_at is null))
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
