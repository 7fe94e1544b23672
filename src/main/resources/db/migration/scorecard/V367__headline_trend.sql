-- The shown figures of the months that end with the publication's, the oldest first, a blank between two; - for none.
alter table scorecard_headline add column trend varchar(600) not null default '';
