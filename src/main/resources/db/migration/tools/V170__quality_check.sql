-- What is checked in the data of a tool, by which threshold, and how often it is to be measured.
create table quality_check (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  kind varchar(12) not null,
  subject varchar(160) not null,
  threshold decimal(9, 3) not null,
  every_days int not null,
  owner varchar(160) not null,
  note varchar(2000) not null,
  active boolean not null,
  since date not null,
  version bigint not null,
  primary key (client_id, id),
  unique key quality_check_id (id),
  key quality_check_of_tool (client_id, tool_id),
  constraint quality_check_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint quality_check_on_tool foreign key (client_id, tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
