-- The same for what belongs to the agency as a whole: its workspaces, people, library.
create table audit_agency_event (
  agency_id binary(16) not null,
  id binary(16) not null,
  at datetime(6) not null,
  person_id binary(16) not null,
  action varchar(20) not null,
  subject_type varchar(40) not null,
  subject_id binary(16) not null,
  subject_name varchar(300) not null,
  changes mediumtext not null,
  primary key (agency_id, id),
  key audit_agency_event_subject (agency_id, subject_id, id),
  constraint audit_agency_event_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
