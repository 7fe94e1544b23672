-- The stretches of the way to the stack that a client wants, each up to a day.
create table target_phase (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(80) not null,
  target_date date not null,
  version bigint not null,
  primary key (client_id, id),
  unique key target_phase_id (id),
  constraint target_phase_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
