-- What a tool is there for, who works with it, and the contract that it is used under.
alter table tool
  add column instance varchar(160) not null default '' after product,
  add column origin varchar(20) not null default 'BOUGHT' after vendor,
  add column capability varchar(60) after category,
  add column other_capabilities varchar(1000) not null default '' after capability,
  add column admins varchar(500) not null default '' after owner,
  add column users varchar(500) not null default '' after admins,
  add column list_cost decimal(19, 4) after currency,
  add column billing varchar(20) after list_cost,
  add column term_months int after billing,
  add column auto_renewal boolean after renewal_date,
  add column order_number varchar(60) not null default '' after notice_days,
  add column purpose varchar(2000) not null default '' after integrated_with,
  add key tool_capability (client_id, capability);
