-- sliced: the roll-up keeps months for each single value of the dimension.
create table input_dimension (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  dimension_key varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(120) not null,
  sliced boolean not null,
  version bigint not null,
  primary key (client_id, id),
  unique key input_dimension_key (client_id, dimension_key),
  constraint input_dimension_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
