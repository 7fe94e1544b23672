-- What other formulas call a KPI.
alter table kpi add column kpi_key varchar(40);
update kpi k
  join (select client_id, id, row_number() over (partition by client_id order by position, id) number from kpi) n
    on n.client_id = k.client_id and n.id = k.id
   set k.kpi_key = concat('kpi_', n.number);
alter table kpi modify kpi_key varchar(40) not null, add unique key kpi_key_of_client (client_id, kpi_key);
