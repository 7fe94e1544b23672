-- Months that are due and were passed over: not published, although a later one is. Mostly none.
create table scorecard_skipped_month (
  client_id binary(16) not null,
  month date not null,
  agency_id binary(16) not null,
  primary key (client_id, month),
  constraint scorecard_skipped_month_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
