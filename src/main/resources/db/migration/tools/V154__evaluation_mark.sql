-- What a candidate got for a criterion; points are null for a remark on what is not known yet.
create table evaluation_mark (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  evaluation_id binary(16) not null,
  candidate_id binary(16) not null,
  criterion_id binary(16) not null,
  points decimal(2, 1),
  remark varchar(1000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key evaluation_mark_id (id),
  constraint evaluation_mark_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  unique key evaluation_mark_once (client_id, candidate_id, criterion_id),
  constraint evaluation_mark_of_evaluation foreign key (client_id, evaluation_id) references evaluation (client_id, id),
  constraint evaluation_mark_of_candidate foreign key (client_id, candidate_id) references evaluation_candidate (client_id, id),
  constraint evaluation_mark_of_criterion foreign key (client_id, criterion_id) references evaluation_criterion (client_id, id),
  constraint evaluation_mark_range check (points between 0 and 5)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
