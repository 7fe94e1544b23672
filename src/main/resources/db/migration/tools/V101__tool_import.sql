-- A file that was imported, so that it can be undone as one.
create table tool_import (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  person_id binary(16) not null,
  file_name varchar(255) not null,
  imported_at datetime(6) not null,
  added int not null,
  changed int not null,
  undone_at datetime(6),
  version bigint not null,
  primary key (client_id, id),
  unique key tool_import_id (id),
  constraint tool_import_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
