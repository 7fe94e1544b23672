-- The last day on which notice can be given; the renewal itself when it isn't known how long before it notice is due.
alter table tool
  add column notice_by date generated always as (date_sub(renewal_date, interval coalesce(notice_days, 0) day)) stored
    after notice_days,
  add key tool_notice_by (client_id, notice_by);
