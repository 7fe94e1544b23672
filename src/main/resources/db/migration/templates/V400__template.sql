-- The agency's library. The draft is what the next version will be; it equals the latest version when draft_open is false.
create table template (
  agency_id binary(16) not null,
  id binary(16) not null,
  kind varchar(20) not null,
  name_fr varchar(160) not null,
  name_en varchar(160) not null,
  summary_fr varchar(1000) not null,
  summary_en varchar(1000) not null,
  origin varchar(60),
  draft mediumtext not null,
  draft_open boolean not null,
  latest_number int not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key template_id (id),
  unique key template_origin (agency_id, origin),
  constraint template_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
