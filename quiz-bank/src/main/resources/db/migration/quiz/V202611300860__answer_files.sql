-- Answers that never came over the network and were carried in by hand count, and are seen.
alter table sitting_event drop constraint sitting_event_flag_check;
alter table sitting_event add constraint sitting_event_flag_check check (flag in ('LATE', 'TAKEN_OVER', 'FILE'));

-- Each file that was taken in: who did, and why.
create table answer_file (
  id uuid primary key,
  sitting uuid not null references sitting,
  taken_by uuid not null,
  taken_at timestamptz not null,
  made_at text not null,
  answers int not null,
  reason text not null,
  unique (sitting, made_at)
);
create trigger answer_file_is_append_only before update or delete on answer_file
  for each row execute function refuse_change();
