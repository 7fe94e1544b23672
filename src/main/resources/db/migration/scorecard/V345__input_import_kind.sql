-- How the batch came in: a file, an entry by hand, a call of the interface for programs.
alter table input_import add column kind varchar(12) not null default 'FILE';
