-- How far the letter is that tells a member of their membership; "letter" is the one that counts, should several be on their way.
create table invitation_letter (
  agency_id binary(16) not null,
  membership_id binary(16) not null,
  letter binary(16) not null,
  state varchar(12) not null,
  tries int not null,
  due_at datetime(6),
  sent_at datetime(6),
  primary key (agency_id, membership_id),
  constraint invitation_letter_of_membership foreign key (agency_id, membership_id) references membership (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
