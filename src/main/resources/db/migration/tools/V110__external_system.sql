-- What a client's tools are connected to without being one of them: the company's ERP, its warehouse.
create table external_system (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(160) not null,
  kind varchar(20) not null,
  note varchar(2000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key external_system_id (id),
  constraint external_system_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
