-- A program's right to one workspace, on behalf of who issued it. The token itself is nowhere; it is found by its digest.
create table api_token (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  name varchar(80) not null,
  token_sha256 binary(32) not null,
  issued_by binary(16) not null,
  issued_at datetime(6) not null,
  expires_at datetime(6) not null,
  revoked_at datetime(6),
  last_used_at datetime(6),
  version bigint not null,
  primary key (client_id, id),
  key api_token_digest (token_sha256),
  constraint api_token_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
