-- What becomes of something that depends on a tool that goes. Each row is about exactly one of the three kinds; what is removed
-- takes its answer along.
create table dependent_answer (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  plan_id binary(16) not null,
  integration_id binary(16),
  input_id binary(16),
  cadence_id binary(16),
  subject varchar(500) not null,
  answer varchar(20) not null,
  successor_id binary(16),
  successor varchar(400) not null,
  how varchar(2000) not null,
  done_on date,
  former_status varchar(10),
  acted boolean not null,
  made boolean not null,
  version bigint not null,
  primary key (client_id, id),
  unique key dependent_answer_id (id),
  unique key dependent_answer_integration (client_id, plan_id, integration_id),
  unique key dependent_answer_input (client_id, plan_id, input_id),
  unique key dependent_answer_cadence (client_id, plan_id, cadence_id),
  key dependent_answer_of_integration (client_id, integration_id),
  key dependent_answer_of_input (client_id, input_id),
  key dependent_answer_of_cadence (client_id, cadence_id),
  key dependent_answer_successor (client_id, successor_id),
  constraint dependent_answer_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint dependent_answer_of_plan foreign key (client_id, plan_id) references replacement_plan (client_id, id),
  constraint dependent_answer_on_integration foreign key (client_id, integration_id)
    references integration (client_id, id) on delete cascade,
  constraint dependent_answer_on_input foreign key (client_id, input_id) references input_definition (client_id, id),
  constraint dependent_answer_on_cadence foreign key (client_id, cadence_id)
    references cadence (client_id, id) on delete cascade,
  constraint dependent_answer_to_tool foreign key (client_id, successor_id) references tool (client_id, id),
  constraint dependent_answer_one_subject
    check ((integration_id is not null) + (input_id is not null) + (cadence_id is not null) = 1)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
