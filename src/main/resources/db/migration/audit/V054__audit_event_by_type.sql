-- The log of a client's stack is read by kinds of records.
alter table audit_event add key audit_event_type (client_id, subject_type, id);
