-- What a KPI should reach from a month on, until a later row says otherwise.
create table kpi_target (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  from_month date not null,
  goal decimal(38, 10) not null,
  limit_figure decimal(38, 10) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key kpi_target_month (client_id, kpi_id, from_month),
  constraint kpi_target_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint kpi_target_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
