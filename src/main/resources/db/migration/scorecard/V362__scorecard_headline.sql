-- The KPIs of the latest publication, as they are shown.
create table scorecard_headline (
  client_id binary(16) not null,
  position int not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  name varchar(120) not null,
  name_en varchar(120) not null,
  unit varchar(12) not null,
  direction varchar(8) not null,
  figure decimal(38, 4),
  reason varchar(24),
  subject varchar(120) not null,
  goal decimal(38, 4),
  status varchar(8) not null,
  delta decimal(38, 4),
  primary key (client_id, position),
  constraint scorecard_headline_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint scorecard_headline_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
