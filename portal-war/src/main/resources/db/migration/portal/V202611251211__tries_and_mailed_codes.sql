-- Wrong tries are counted for an address together with the account they were aimed at, so that one person's slips do
-- not shut out a whole training room behind the same address.
alter table failed_sign_in add column account text not null default '';
create index failed_sign_in_by_account on failed_sign_in (address, account, at);
create index failed_sign_in_by_time on failed_sign_in (at);

-- A mailed code stands beside a manager's and does not void it.
alter table one_time_code drop constraint one_time_code_purpose_check;
alter table one_time_code add constraint one_time_code_purpose_check
  check (purpose in ('PASSWORD', 'PHONE', 'MAILED'));
create index one_time_code_by_end on one_time_code (expires_at);
create index sign_in_by_end on sign_in (expires_at);
