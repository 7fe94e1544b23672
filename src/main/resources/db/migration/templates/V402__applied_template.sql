-- A client's copy. "base" is the content as it was adopted: what a later merge starts from.
create table applied_template (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  template_id binary(16) not null,
  base_number int not null,
  base mediumtext not null,
  content mediumtext not null,
  edited boolean not null,
  kind varchar(20) not null,
  name_fr varchar(160) not null,
  name_en varchar(160) not null,
  applied_at datetime(6) not null,
  applied_by binary(16) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key applied_template_id (id),
  unique key applied_template_once (client_id, template_id),
  constraint applied_template_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint applied_template_of_version foreign key (agency_id, template_id, base_number)
    references template_version (agency_id, template_id, number)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
