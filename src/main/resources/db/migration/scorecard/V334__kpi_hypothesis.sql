-- What a strategy expects of a KPI: that it falls or rises by an amount from one month to another.
create table kpi_hypothesis (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kpi_id binary(16) not null,
  statement_text varchar(500) not null,
  expected_move varchar(8) not null,
  amount decimal(38, 10) not null,
  base_month date not null,
  due_month date not null,
  stated_by binary(16) not null,
  stated_at datetime(6) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  primary key (client_id, id),
  key kpi_hypothesis_by_due_month (client_id, due_month),
  constraint kpi_hypothesis_of_kpi foreign key (client_id, kpi_id) references kpi (client_id, id),
  constraint kpi_hypothesis_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
