-- Where a client's KPI came from: a version of the agency's dictionary, in the language it was taken over in. Null for one of
-- the client's own.
alter table kpi
  add column definition_id binary(16),
  add column definition_version int,
  add column definition_language varchar(2),
  add unique key kpi_definition (client_id, definition_id),
  add constraint kpi_of_definition foreign key (agency_id, definition_id) references dictionary_kpi (agency_id, id);
