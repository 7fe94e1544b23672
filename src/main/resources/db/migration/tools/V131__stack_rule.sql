-- What an agency asks of its clients' tools: of which ones, and what. Conditions are canonical JSON with a format's number.
create table stack_rule (
  id binary(16) not null,
  agency_id binary(16) not null,
  name_fr varchar(120) not null,
  name_en varchar(120) not null,
  applies mediumtext not null,
  demands mediumtext not null,
  version bigint not null,
  primary key (agency_id, id),
  unique key stack_rule_id (id),
  constraint stack_rule_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
