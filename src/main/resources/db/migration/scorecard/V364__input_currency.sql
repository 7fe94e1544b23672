-- Of figures in money, ISO 4217; empty for all others.
alter table input_definition add column currency varchar(3) not null default '';
