create table agency (
  id binary(16) not null,
  slug varchar(40) not null,
  name varchar(120) not null,
  colour char(7) not null,
  status varchar(12) not null,
  created_at datetime(6) not null,
  version bigint not null,
  primary key (id),
  unique key agency_slug (slug)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
