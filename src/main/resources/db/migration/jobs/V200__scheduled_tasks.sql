-- db-scheduler's own table: which work is due, and which node has it. Its payloads hold ids only.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  key scheduled_tasks_due (execution_time),
  key scheduled_tasks_heartbeat (last_heartbeat)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
