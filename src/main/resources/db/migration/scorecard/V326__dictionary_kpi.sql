-- The agency's dictionary. The draft is what the next version will say; it equals the latest version when draft_open is false.
-- The names are the draft's.
create table dictionary_kpi (
  agency_id binary(16) not null,
  id binary(16) not null,
  kpi_key varchar(40) not null,
  origin varchar(40),
  name varchar(120) not null,
  name_en varchar(120) not null,
  draft mediumtext not null,
  draft_open boolean not null,
  latest_number int not null,
  retired boolean not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key dictionary_kpi_key (agency_id, kpi_key),
  unique key dictionary_kpi_origin (agency_id, origin),
  constraint dictionary_kpi_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
