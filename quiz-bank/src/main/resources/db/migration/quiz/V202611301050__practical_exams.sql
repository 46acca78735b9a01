-- Scoring sheets of practical exams (实操评分表), each version from a day on. A version never changes.
create table practical_sheet (
  code text not null,
  from_day date not null,
  trade text not null,
  subject text not null check (subject in ('TOOLS', 'OPERATION', 'HAZARDS', 'EMERGENCY')),
  content text not null,
  brought_at timestamptz not null,
  primary key (code, from_day)
);
create trigger practical_sheet_is_append_only before update or delete on practical_sheet
  for each row execute function refuse_change();

-- By which rule an exam has a practical part, from a day on; trade null ends it. The last line of a day counts.
create table practical_rule (
  line bigint generated always as identity primary key,
  exam text not null references exam,
  from_day date not null,
  trade text,
  theory_first boolean not null,
  examiners int not null check (examiners in (1, 2)),
  tolerance int not null check (tolerance between 0 and 100),
  pass_mark int not null check (pass_mark between 1 and 100),
  valid_months int not null check (valid_months >= 0),
  source text not null,
  by_whom uuid not null,
  at timestamptz not null
);
create index practical_rule_of on practical_rule (exam, from_day, line);
create trigger practical_rule_is_append_only before update or delete on practical_rule
  for each row execute function refuse_change();

-- The seed by which a candidate's sheets of a date are drawn: written once.
create table practical_draw (
  session uuid not null references exam_session,
  candidate uuid not null,
  seed bigint not null,
  at timestamptz not null,
  primary key (session, candidate)
);
create trigger practical_draw_is_append_only before update or delete on practical_draw
  for each row execute function refuse_change();

-- What an examiner handed in, sealed: each hash covers the content and the hash before it. The page names an entry, so
-- that the same one sent twice is kept once. A correction is a new entry that names the one it puts right.
create table practical_entry (
  line bigint generated always as identity primary key,
  id uuid not null unique,
  session uuid not null references exam_session,
  candidate uuid not null,
  subject text not null,
  sheet text not null,
  sheet_from date not null,
  examiner uuid not null,
  content text not null,
  points int not null check (points >= 0),
  vetoed boolean not null,
  corrects uuid references practical_entry (id),
  at timestamptz not null,
  previous bytea not null,
  hash bytea not null,
  foreign key (sheet, sheet_from) references practical_sheet (code, from_day)
);
create index practical_entry_of on practical_entry (session, candidate, line);
create index practical_entry_by_candidate on practical_entry (candidate);
create trigger practical_entry_is_append_only before update or delete on practical_entry
  for each row execute function refuse_change();

-- Photos of an entry and signatures drawn under it; its content names their hashes.
create table practical_picture (
  entry uuid not null references practical_entry (id),
  kind text not null check (kind in ('PHOTO', 'EXAMINER', 'CANDIDATE')),
  number int not null,
  bytes bytea not null,
  primary key (entry, kind, number)
);
create trigger practical_picture_is_append_only before update or delete on practical_picture
  for each row execute function refuse_change();
