-- A combination of dimension values that rows have. Its id is the first half of the SHA-256 of the values.
create table dimension_set (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  size int not null,
  primary key (client_id, id),
  constraint dimension_set_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
