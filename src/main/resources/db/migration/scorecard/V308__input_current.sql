-- For each input and row key the one figure that counts now. Derived from input_row; kept by the import.
create table input_current (
  client_id binary(16) not null,
  input_id binary(16) not null,
  row_key binary(32) not null,
  agency_id binary(16) not null,
  row_id binary(16) not null,
  day date not null,
  whole_month boolean not null,
  set_id binary(16) not null,
  figure decimal(38, 10) not null,
  primary key (client_id, input_id, row_key),
  key input_current_day (client_id, input_id, day),
  constraint input_current_of_row foreign key (client_id, row_id) references input_row (client_id, id),
  constraint input_current_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
