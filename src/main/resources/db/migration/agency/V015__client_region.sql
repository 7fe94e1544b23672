-- A named group of countries, such as "DACH".
create table client_region (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(80) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key client_region_id (id),
  unique key client_region_name (client_id, name),
  constraint client_region_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
