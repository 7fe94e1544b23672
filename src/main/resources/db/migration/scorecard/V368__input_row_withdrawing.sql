-- A row without a figure takes out of force the one that it replaces: its source says nothing of that day or month any more.
alter table input_row modify column figure decimal(38, 10);
