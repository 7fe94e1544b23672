-- client_id is null for an agency's admin, who is a member of all its workspaces.
create table membership (
  id binary(16) not null,
  agency_id binary(16) not null,
  client_id binary(16),
  person_id binary(16) not null,
  role varchar(20) not null,
  ends_at datetime(6),
  created_at datetime(6) not null,
  version bigint not null,
  primary key (id),
  unique key membership_agency (agency_id, id),
  unique key membership_once (person_id, agency_id, client_id),
  key membership_workspace (agency_id, client_id),
  constraint membership_of_person foreign key (person_id) references person (id),
  constraint membership_of_agency foreign key (agency_id) references agency (id),
  constraint membership_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
