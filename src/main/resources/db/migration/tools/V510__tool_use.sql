-- What a tool is used for: the inputs of KPIs whose figures come out of it, the cadences that it carries out. Each row is about
-- exactly one of both. What is removed takes its rows along.
create table tool_use (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  input_id binary(16),
  cadence_id binary(16),
  subject varchar(500) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key tool_use_id (id),
  unique key tool_use_input (client_id, tool_id, input_id),
  unique key tool_use_cadence (client_id, tool_id, cadence_id),
  key tool_use_of_input (client_id, input_id),
  key tool_use_of_cadence (client_id, cadence_id),
  constraint tool_use_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint tool_use_of_tool foreign key (client_id, tool_id) references tool (client_id, id),
  constraint tool_use_for_input foreign key (client_id, input_id) references input_definition (client_id, id),
  constraint tool_use_for_cadence foreign key (client_id, cadence_id) references cadence (client_id, id) on delete cascade,
  constraint tool_use_one_subject check ((input_id is null) <> (cadence_id is null))
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
