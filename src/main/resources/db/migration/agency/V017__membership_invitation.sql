-- When somebody was asked in, and when the mail that says so left; both null for who was a member without being invited.
alter table membership
  add column invited_at datetime(6),
  add column invitation_sent_at datetime(6);
