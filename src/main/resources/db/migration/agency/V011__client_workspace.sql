-- The tenant. Its id is the client_id of all tables below it.
create table client_workspace (
  id binary(16) not null,
  agency_id binary(16) not null,
  slug varchar(40) not null,
  name varchar(120) not null,
  colour char(7) not null,
  language varchar(5) not null,
  zone varchar(60) not null,
  currency char(3) not null,
  status varchar(12) not null,
  is_sample boolean not null,
  created_at datetime(6) not null,
  version bigint not null,
  primary key (id),
  unique key client_workspace_agency (agency_id, id),
  unique key client_workspace_slug (agency_id, slug),
  constraint client_workspace_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
