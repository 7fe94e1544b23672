-- What a KPI is for, in words; the texts may be empty.
alter table kpi
  add column revision int not null default 1,
  add column name_en varchar(120) not null default '',
  add column tier varchar(12) not null default 'BUSINESS',
  add column family varchar(12) not null default 'OTHER',
  add column owner varchar(120) not null default '',
  add column attribution varchar(400) not null default '',
  add column section varchar(80) not null default '',
  add column weight int not null default 1;
