-- A country in which the client is active; it lies in exactly one of its regions.
create table client_country (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  region_id binary(16) not null,
  country char(2) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key client_country_id (id),
  unique key client_country_once (client_id, country),
  key client_country_region (client_id, region_id),
  constraint client_country_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint client_country_of_region foreign key (client_id, region_id) references client_region (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
