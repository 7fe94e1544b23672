-- Rows to wait at: who does one kind of thing in an agency holds its row until the transaction ends, and the next one waits.
create table agency_turn (
  agency_id binary(16) not null,
  matter varchar(20) not null,
  primary key (agency_id, matter),
  constraint agency_turn_of_agency foreign key (agency_id) references agency (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
