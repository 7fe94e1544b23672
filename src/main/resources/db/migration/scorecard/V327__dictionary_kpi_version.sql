-- A published version never changes: the application inserts and reads.
create table dictionary_kpi_version (
  agency_id binary(16) not null,
  id binary(16) not null,
  definition_id binary(16) not null,
  number int not null,
  language_version int not null,
  definition mediumtext not null,
  note varchar(1000) not null,
  published_at datetime(6) not null,
  published_by binary(16) not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key dictionary_kpi_version_number (agency_id, definition_id, number),
  constraint dictionary_kpi_version_of_kpi foreign key (agency_id, definition_id) references dictionary_kpi (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
