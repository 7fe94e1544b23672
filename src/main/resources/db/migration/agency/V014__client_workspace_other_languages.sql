-- ISO 639-1, joined by commas: what the client's campaigns speak besides the workspace's own language.
alter table client_workspace add column other_languages varchar(200) not null default '';
