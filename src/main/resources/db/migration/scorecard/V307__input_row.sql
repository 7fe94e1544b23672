-- A figure as a file gave it; never changed. It counts once its import is committed, until another replaces it.
create table input_row (
  client_id binary(16) not null,
  import_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  input_id binary(16) not null,
  row_key binary(32) not null,
  line bigint not null,
  day date not null,
  whole_month boolean not null,
  set_id binary(16) not null,
  figure decimal(38, 10) not null,
  replaces_id binary(16),
  primary key (client_id, import_id, id),
  unique key input_row_id (client_id, id),
  key input_row_history (client_id, input_id, row_key),
  constraint input_row_of_import foreign key (client_id, import_id) references input_import (client_id, id),
  constraint input_row_of_input foreign key (client_id, input_id) references input_definition (client_id, id),
  constraint input_row_of_set foreign key (client_id, set_id) references dimension_set (client_id, id),
  constraint input_row_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
