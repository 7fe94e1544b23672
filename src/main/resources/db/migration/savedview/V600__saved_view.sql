-- What a person looks for again in a list of a client, by its address; some of them for the whole team.
create table saved_view (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  page varchar(40) not null,
  kept_by binary(16) not null,
  name varchar(60) not null,
  query varchar(1000) not null,
  shared boolean not null,
  version bigint not null,
  primary key (client_id, id),
  unique key saved_view_id (id),
  unique key saved_view_name (client_id, page, kept_by, name),
  constraint saved_view_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
