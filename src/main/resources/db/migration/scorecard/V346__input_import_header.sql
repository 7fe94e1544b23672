-- SHA-256 of the names of a file's columns: by it the next file of the same kind is recognised.
alter table input_import add column header_sha256 binary(32);
