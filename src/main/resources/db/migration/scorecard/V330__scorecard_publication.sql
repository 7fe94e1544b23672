-- The bytes that were published, their SHA-256, and an HMAC with a key that is not in the database.
create table scorecard_publication (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  month date not null,
  revision int not null,
  content longblob not null,
  sha256 binary(32) not null,
  hmac binary(32) not null,
  published_by binary(16) not null,
  published_at datetime(6) not null,
  primary key (client_id, id),
  unique key scorecard_publication_month (client_id, month, revision),
  constraint scorecard_publication_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
