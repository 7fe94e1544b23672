create table kpi (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(120) not null,
  formula varchar(500) not null,
  language_version int not null,
  unit varchar(12) not null,
  direction varchar(4) not null,
  position int not null,
  retired boolean not null,
  version bigint not null,
  primary key (client_id, id),
  constraint kpi_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
