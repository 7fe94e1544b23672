-- What a client wants of a capability of the catalogue, and how it is judged today. A capability has one need at most.
create table capability_need (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  capability varchar(60) not null,
  weakness varchar(500) not null,
  aim varchar(20) not null,
  phase_id binary(16),
  wanted_tool_id binary(16),
  wanted_text varchar(160) not null,
  note varchar(2000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key capability_need_id (id),
  unique key capability_need_once (client_id, capability),
  key capability_need_phase (client_id, phase_id),
  key capability_need_tool (client_id, wanted_tool_id),
  constraint capability_need_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint capability_need_by_phase foreign key (client_id, phase_id) references target_phase (client_id, id),
  constraint capability_need_by_tool foreign key (client_id, wanted_tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
