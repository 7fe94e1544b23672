create table kpi_commentary (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  month date not null,
  what varchar(1000) not null,
  why varchar(1000) not null,
  next_step varchar(1000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key kpi_commentary_month (client_id, kpi_id, month),
  key kpi_commentary_of_month (client_id, month),
  constraint kpi_commentary_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint kpi_commentary_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
