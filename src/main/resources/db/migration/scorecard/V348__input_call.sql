-- A call of the interface for programs that named itself: sent again, it is answered again instead of being done again.
create table input_call (
  client_id binary(16) not null,
  token_id binary(16) not null,
  call_key varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  agency_id binary(16) not null,
  content_sha256 binary(32) not null,
  import_id binary(16) not null,
  primary key (client_id, token_id, call_key),
  constraint input_call_of_import foreign key (client_id, import_id) references input_import (client_id, id),
  constraint input_call_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
