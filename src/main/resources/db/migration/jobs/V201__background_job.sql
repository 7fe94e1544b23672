-- What a person set going, as that person sees it.
create table background_job (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  kind varchar(40) not null,
  subject_id binary(16) not null,
  state varchar(12) not null,
  done bigint not null,
  total bigint not null,
  cancel_requested boolean not null,
  failure varchar(80) not null,
  created_by binary(16) not null,
  created_at datetime(6) not null,
  ended_at datetime(6),
  primary key (client_id, id),
  key background_job_subject (client_id, subject_id, id),
  constraint background_job_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
