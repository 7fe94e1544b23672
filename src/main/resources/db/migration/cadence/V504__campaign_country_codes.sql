-- ISO 3166-1 codes in their order, separated by commas; empty for everywhere.
alter table campaign add column country_codes varchar(1000) not null default '';
