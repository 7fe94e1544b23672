-- People across agencies; who they are is Keycloak's knowledge, "subject" is their id there.
create table person (
  id binary(16) not null,
  subject varchar(64),
  email varchar(254) not null,
  display_name varchar(200) not null,
  language varchar(5) not null default 'fr',
  colour_scheme varchar(10) not null default 'system',
  density varchar(12) not null default 'compact',
  last_login_at datetime(6),
  primary key (id),
  unique key person_subject (subject),
  key person_email (email)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
