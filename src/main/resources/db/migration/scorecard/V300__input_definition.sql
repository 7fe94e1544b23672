create table input_definition (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  input_key varchar(40) not null,
  name varchar(120) not null,
  unit varchar(12) not null,
  aggregation varchar(16) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key input_definition_key (client_id, input_key),
  constraint input_definition_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
