-- A published version never changes: the application inserts and reads.
create table template_version (
  agency_id binary(16) not null,
  id binary(16) not null,
  template_id binary(16) not null,
  number int not null,
  release_notes varchar(2000) not null,
  content mediumtext not null,
  published_at datetime(6) not null,
  published_by binary(16) not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key template_version_id (id),
  unique key template_version_number (agency_id, template_id, number),
  constraint template_version_of_template foreign key (agency_id, template_id) references template (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
