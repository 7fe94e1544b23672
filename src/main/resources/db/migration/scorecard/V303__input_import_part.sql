-- The uploaded file, in parts of 1 MB, until its import is decided: any node can read it, and it survives a restart.
create table input_import_part (
  client_id binary(16) not null,
  import_id binary(16) not null,
  part int not null,
  agency_id binary(16) not null,
  content mediumblob not null,
  primary key (client_id, import_id, part),
  constraint input_import_part_of_import foreign key (client_id, import_id) references input_import (client_id, id),
  constraint input_import_part_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
