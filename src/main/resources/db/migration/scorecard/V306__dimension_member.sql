-- Compared to the letter: "Ads" and "ads" are two values.
create table dimension_member (
  client_id binary(16) not null,
  set_id binary(16) not null,
  dimension_key varchar(40) not null,
  agency_id binary(16) not null,
  value varchar(200) not null,
  primary key (client_id, set_id, dimension_key),
  key dimension_member_value (client_id, dimension_key, value),
  constraint dimension_member_of_set foreign key (client_id, set_id) references dimension_set (client_id, id),
  constraint dimension_member_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
