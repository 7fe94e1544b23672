-- Recents and favourites of a person, for the workspace switcher.
create table workspace_visit (
  client_id binary(16) not null,
  person_id binary(16) not null,
  agency_id binary(16) not null,
  visited_at datetime(6) not null,
  favourite boolean not null,
  primary key (client_id, person_id),
  key workspace_visit_person (person_id, visited_at),
  constraint workspace_visit_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
