-- What the candidates of an evaluation are marked for. Weights may have any sum.
create table evaluation_criterion (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  evaluation_id binary(16) not null,
  name varchar(100) not null,
  weight decimal(7, 2) not null,
  worst varchar(200) not null,
  best varchar(200) not null,
  minimum decimal(2, 1),
  version bigint not null,
  primary key (client_id, id),
  unique key evaluation_criterion_id (id),
  constraint evaluation_criterion_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint evaluation_criterion_of_evaluation foreign key (client_id, evaluation_id) references evaluation (client_id, id),
  constraint evaluation_criterion_weighs check (weight > 0)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
