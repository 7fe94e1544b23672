-- Who is told by mail that notice is to be given, at which stage, and how far that is. It goes with the tool.
create table notice_alert (
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  person_id binary(16) not null,
  notice_by date not null,
  stage varchar(12) not null,
  state varchar(12) not null,
  tries int not null,
  handed_over_at datetime(6) not null,
  told_at datetime(6),
  primary key (client_id, tool_id, person_id, notice_by, stage),
  constraint notice_alert_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint notice_alert_of_tool foreign key (client_id, tool_id) references tool (client_id, id) on delete cascade,
  constraint notice_alert_of_person foreign key (person_id) references person (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
