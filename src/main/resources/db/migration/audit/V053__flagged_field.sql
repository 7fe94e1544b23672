-- Fields of which the agency wants a reason with each change.
create table flagged_field (
  id binary(16) not null,
  agency_id binary(16) not null,
  subject_type varchar(40) not null,
  field varchar(60) not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key flagged_field_id (id),
  unique key flagged_field_once (agency_id, subject_type, field),
  constraint flagged_field_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
