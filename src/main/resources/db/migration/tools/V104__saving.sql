-- Money that the client can stop spending: found, agreed on, realised, or dismissed with a reason.
create table saving (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  kind varchar(20) not null,
  subject varchar(300) not null,
  capability varchar(60),
  amount decimal(19, 4),
  currency char(3),
  status varchar(20) not null,
  found_on date not null,
  agreed_on date,
  realised_on date,
  realised decimal(19, 4),
  note varchar(2000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key saving_id (id),
  constraint saving_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The tools that a saving is about: one with unused licences, several that do the same.
create table saving_tool (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  saving_id binary(16) not null,
  tool_id binary(16) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key saving_tool_id (id),
  unique key saving_tool_once (client_id, tool_id, saving_id),
  constraint saving_tool_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint saving_tool_of_saving foreign key (client_id, saving_id) references saving (client_id, id),
  constraint saving_tool_of_tool foreign key (client_id, tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
