-- What could not be read, the first thousand of a file; the import itself counts them all.
create table input_import_problem (
  client_id binary(16) not null,
  import_id binary(16) not null,
  number int not null,
  agency_id binary(16) not null,
  line bigint not null,
  column_number int not null,
  column_name varchar(120) not null,
  reason varchar(80) not null,
  excerpt varchar(400) not null,
  primary key (client_id, import_id, number),
  constraint input_import_problem_of_import foreign key (client_id, import_id) references input_import (client_id, id),
  constraint input_import_problem_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
