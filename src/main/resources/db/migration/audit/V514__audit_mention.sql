-- In whose histories an entry of the log stands besides that of its own record: a tool's has those of its integrations.
create table audit_mention (
  client_id binary(16) not null,
  record_id binary(16) not null,
  event_id binary(16) not null,
  agency_id binary(16) not null,
  primary key (client_id, record_id, event_id),
  constraint audit_mention_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint audit_mention_in_event foreign key (client_id, event_id) references audit_event (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
