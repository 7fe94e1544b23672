-- What the columns of a kind of file meant when somebody last confirmed an import of it; one per header and source.
create table input_mapping (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  header_sha256 binary(32) not null,
  source varchar(80) not null,
  mapping text not null,
  confirmed_by binary(16) not null,
  confirmed_at datetime(6) not null,
  version bigint not null,
  primary key (client_id, id),
  key input_mapping_header (client_id, header_sha256),
  constraint input_mapping_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
