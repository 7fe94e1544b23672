-- One row per workspace: how many times its inputs were changed. Who changes them holds it, so that changes come one by one.
create table input_ledger (
  client_id binary(16) not null,
  agency_id binary(16) not null,
  changes bigint not null,
  primary key (client_id),
  constraint input_ledger_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
