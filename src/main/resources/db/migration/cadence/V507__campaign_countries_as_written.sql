-- Written no more; rows from before keep what people wrote.
alter table campaign modify column countries varchar(500) not null default '';
