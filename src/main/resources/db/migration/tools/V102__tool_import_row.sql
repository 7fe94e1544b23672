-- What an import did to one tool: before_image is null for one that it added. Gone once the import is undone.
create table tool_import_row (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  import_id binary(16) not null,
  tool_id binary(16) not null,
  before_image mediumtext,
  after_image mediumtext not null,
  version bigint not null,
  primary key (client_id, id),
  unique key tool_import_row_id (id),
  key tool_import_row_import (client_id, import_id),
  key tool_import_row_tool (client_id, tool_id),
  constraint tool_import_row_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint tool_import_row_of_import foreign key (client_id, import_id) references tool_import (client_id, id),
  constraint tool_import_row_of_tool foreign key (client_id, tool_id) references tool (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
