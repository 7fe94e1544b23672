-- What could be chosen: a tool of the client, or a product that is in no stack yet.
create table evaluation_candidate (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  evaluation_id binary(16) not null,
  tool_id binary(16),
  product varchar(200) not null,
  list_price decimal(19, 4),
  currency char(3),
  version bigint not null,
  primary key (client_id, id),
  unique key evaluation_candidate_id (id),
  constraint evaluation_candidate_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  unique key evaluation_candidate_once (client_id, evaluation_id, tool_id),
  constraint evaluation_candidate_of_evaluation foreign key (client_id, evaluation_id) references evaluation (client_id, id),
  constraint evaluation_candidate_is_tool foreign key (client_id, tool_id) references tool (client_id, id),
  constraint evaluation_candidate_named check (tool_id is not null or product <> '')
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
