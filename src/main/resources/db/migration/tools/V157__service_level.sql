-- What a tool's vendor promised, from a month on until the next one. Days are 1 (Monday) to 7; times are those of the zone's clock.
create table service_level (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  tool_id binary(16) not null,
  applies_from date not null,
  promised decimal(6,3) not null,
  service_days varchar(7) not null,
  service_from char(5) not null,
  service_until char(5) not null,
  service_zone varchar(60) not null,
  support_days varchar(7),
  support_from char(5),
  support_until char(5),
  support_zone varchar(60),
  contact varchar(500) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key service_level_id (id),
  unique key service_level_of_month (client_id, tool_id, applies_from),
  constraint service_level_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint service_level_of_tool foreign key (client_id, tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
