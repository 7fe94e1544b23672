-- The status that a tool was retired from, to which alone it can go back; not known of those that were retired before.
alter table tool
  add column retired_from varchar(20) after status;
