-- What happened to a tool, in UTC. Without an end it goes on.
create table service_incident (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  title varchar(200) not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  impact varchar(12) not null,
  description varchar(2000) not null,
  ticket_link varchar(1000) not null,
  recorded_by binary(16) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key service_incident_id (id),
  key service_incident_of_tool_by_start (client_id, tool_id, started_at),
  key service_incident_by_end (client_id, ended_at),
  constraint service_incident_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint service_incident_of_tool foreign key (client_id, tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
