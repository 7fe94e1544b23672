-- Why it was changed, as far as the person said.
alter table audit_event add column reason varchar(500);
alter table audit_agency_event add column reason varchar(500);
