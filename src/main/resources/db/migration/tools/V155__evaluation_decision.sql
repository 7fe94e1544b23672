-- What was decided in an evaluation, with the evaluation as it was then. Rows are added only.
create table evaluation_decision (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  evaluation_id binary(16) not null,
  round_number int not null,
  kind varchar(10) not null,
  candidate_id binary(16),
  subject varchar(500) not null,
  reason varchar(2000) not null,
  decided_on date not null,
  decider varchar(10) not null,
  decider_name varchar(200) not null,
  evidence varchar(2000) not null,
  recorded_by binary(16) not null,
  recorded_at datetime(6) not null,
  sheet mediumtext not null,
  primary key (client_id, id),
  unique key evaluation_decision_id (id),
  constraint evaluation_decision_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint evaluation_decision_of_evaluation foreign key (client_id, evaluation_id) references evaluation (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
