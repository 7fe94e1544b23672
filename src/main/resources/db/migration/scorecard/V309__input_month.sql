-- The months that scorecards read: per slice and input one row. figure is null when the rows do not add up to one.
create table input_month (
  client_id binary(16) not null,
  dimension_key varchar(40) not null,
  value varchar(200) not null,
  input_id binary(16) not null,
  month date not null,
  agency_id binary(16) not null,
  figure decimal(38, 10),
  row_count bigint not null,
  primary key (client_id, dimension_key, value, input_id, month),
  key input_month_input (client_id, input_id, month),
  constraint input_month_of_input foreign key (client_id, input_id) references input_definition (client_id, id),
  constraint input_month_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
