-- Which input of KPIs gets the figures of a check, under which name as their source, and the first month that ever got one.
create table quality_feed (
  id binary(16) not null,
  client_id binary(16) not null,
  agency_id binary(16) not null,
  check_id binary(16) not null,
  input_id binary(16) not null,
  source varchar(80) not null,
  subject varchar(500) not null,
  first_month date not null,
  version bigint not null,
  primary key (client_id, id),
  unique key quality_feed_id (id),
  unique key quality_feed_of_one_check (client_id, check_id),
  unique key quality_feed_of_one_input (client_id, input_id),
  constraint quality_feed_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint quality_feed_of_check foreign key (client_id, check_id) references quality_check (client_id, id),
  constraint quality_feed_into_input foreign key (client_id, input_id) references input_definition (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
