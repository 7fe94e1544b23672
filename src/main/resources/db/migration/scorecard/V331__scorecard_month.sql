-- Where a month stands on its way to the client, and what is said of it as a whole. No row: a draft without words.
create table scorecard_month (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  month date not null,
  state varchar(12) not null,
  review_by binary(16),
  review_since datetime(6),
  summary varchar(2000) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key scorecard_month_of_client (client_id, month),
  constraint scorecard_month_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
