-- days_from_launch counts working days: -5 is five of them before the launch.
create table campaign_step (
  client_id binary(16) not null,
  id binary(16) not null,
  agency_id binary(16) not null,
  campaign_id binary(16) not null,
  title varchar(160) not null,
  owner varchar(160) not null,
  days_from_launch int not null,
  done_at datetime(6),
  done_by binary(16),
  version bigint not null,
  primary key (client_id, id),
  unique key campaign_step_id (id),
  key campaign_step_campaign (client_id, campaign_id),
  constraint campaign_step_of_workspace foreign key (agency_id, client_id) references client_workspace (agency_id, id),
  constraint campaign_step_of_campaign foreign key (client_id, campaign_id) references campaign (client_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
