-- How a tool is to go: what comes instead, until when, why.
create table replacement_plan (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  subject varchar(400) not null,
  successor_id binary(16),
  successor varchar(400) not null,
  last_day date,
  reason varchar(2000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key replacement_plan_id (id),
  unique key replacement_plan_of_one_tool (client_id, tool_id),
  key replacement_plan_successor (client_id, successor_id),
  constraint replacement_plan_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint replacement_plan_of_tool foreign key (client_id, tool_id) references tool (client_id, id),
  constraint replacement_plan_to_tool foreign key (client_id, successor_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
