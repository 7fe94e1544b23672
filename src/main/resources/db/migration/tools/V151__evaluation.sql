-- A choice between tools or products, with the memo that it ends in.
create table evaluation (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  title varchar(200) not null,
  need varchar(2000) not null,
  capability varchar(60),
  wanted_by date,
  status varchar(10) not null,
  round_number int not null,
  memo text not null,
  version bigint not null,
  primary key (client_id, id),
  unique key evaluation_id (id),
  constraint evaluation_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
