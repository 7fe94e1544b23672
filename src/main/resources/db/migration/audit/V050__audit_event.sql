-- Who changed what in a workspace. The application's account may insert and read, never update or delete.
create table audit_event (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  at datetime(6) not null,
  person_id binary(16) not null,
  action varchar(20) not null,
  subject_type varchar(40) not null,
  subject_id binary(16) not null,
  subject_name varchar(300) not null,
  changes mediumtext not null,
  primary key (client_id, id),
  key audit_event_subject (client_id, subject_id, id),
  constraint audit_event_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
