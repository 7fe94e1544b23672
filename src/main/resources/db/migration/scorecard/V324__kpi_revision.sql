-- What was meant by a KPI, each time that changed: the application inserts and reads. Nobody is known for what was meant
-- before this table was there.
create table kpi_revision (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  number int not null,
  language_version int not null,
  meaning mediumtext not null,
  definition_version int,
  recorded_at datetime(6) not null,
  recorded_by binary(16),
  version bigint not null,
  primary key (client_id, id),
  unique key kpi_revision_number (client_id, kpi_id, number),
  constraint kpi_revision_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint kpi_revision_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
