-- How each client stands by its latest publication, for the pages over all clients: written with every publication and every
-- change of the schedule, read instead of the clients' own tables, made anew from those at any time.
create table scorecard_standing (
  client_id binary(16) not null,
  agency_id binary(16) not null,
  due_day int,
  first_month date,
  month date,
  revision int,
  genuine boolean not null,
  currency varchar(3) not null,
  overall varchar(8) not null,
  green int not null,
  amber int not null,
  red int not null,
  unjudged int not null,
  primary key (client_id),
  constraint scorecard_standing_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
