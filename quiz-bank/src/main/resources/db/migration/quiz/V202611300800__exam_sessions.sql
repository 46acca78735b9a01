-- A date on which an exam is sat. Where it stands comes from its steps.
create table exam_session (
  id uuid primary key,
  number int generated always as identity unique,
  exam text not null references exam,
  title text not null,
  place text not null,
  doors_at timestamptz not null,
  bell_at timestamptz not null,
  late_minutes int not null check (late_minutes between 0 and 600),
  late_rule text not null check (late_rule in ('WHOLE_TIME', 'WITH_THE_OTHERS')),
  capacity int not null check (capacity > 0),
  seats int not null check (seats >= 0),
  access_code text not null,
  addresses text not null,
  config_key text not null,
  sign_up_until timestamptz,
  release text not null check (release in ('AT_ONCE', 'BY_OFFICE')),
  review text not null check (review in ('MARK', 'TOPICS', 'MISTAKES')),
  attempts int not null check (attempts >= 0),
  valid_months int not null check (valid_months >= 0),
  makes_up_for uuid references exam_session,
  check (doors_at <= bell_at)
);
create index exam_session_of_exam on exam_session (exam, bell_at);
create index exam_session_by_bell on exam_session (bell_at);

-- What happened to a date: planned, changed, published, moved, seated, released, made up for, cancelled.
create table exam_session_step (
  line bigint generated always as identity primary key,
  session uuid not null references exam_session,
  kind text not null,
  words text not null,
  seed bigint,
  by_whom uuid not null,
  at timestamptz not null
);
create index exam_session_step_of on exam_session_step (session, line);
create trigger exam_session_step_is_append_only before update or delete on exam_session_step
  for each row execute function refuse_change();

-- What happened to candidates on a date's roster; where each stands comes from it.
create table exam_roster_step (
  line bigint generated always as identity primary key,
  session uuid not null references exam_session,
  candidate uuid not null,
  kind text not null,
  reason text,
  words text not null,
  number int not null,
  by_whom uuid not null,
  at timestamptz not null
);
create index exam_roster_step_of on exam_roster_step (session, candidate, line);
create index exam_roster_step_by_candidate on exam_roster_step (candidate);
create trigger exam_roster_step_is_append_only before update or delete on exam_roster_step
  for each row execute function refuse_change();

-- A sitting that was broken off with its date, or by an invigilator, ends without a mark and costs no attempt.
alter table sitting drop constraint sitting_closed_by_check;
alter table sitting add constraint sitting_closed_by_check
  check (closed_by in ('CANDIDATE', 'DEADLINE', 'INVIGILATOR', 'VOID'));
