-- What one unit of a currency is worth in the client's own from a month on, until a later row says otherwise.
create table exchange_rate (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  currency varchar(3) not null,
  from_month date not null,
  rate decimal(20, 10) not null,
  source varchar(200) not null,
  stated_by binary(16) not null,
  stated_at datetime(6) not null,
  version bigint not null,
  primary key (client_id, id),
  unique key exchange_rate_month (client_id, currency, from_month),
  constraint exchange_rate_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
