-- What happened in a month of a KPI, for its trends.
create table kpi_note (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  month date not null,
  text varchar(160) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key kpi_note_month (client_id, kpi_id, month),
  constraint kpi_note_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint kpi_note_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
