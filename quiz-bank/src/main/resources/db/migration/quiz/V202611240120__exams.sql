create table exam (
  code text primary key,
  title_zh text not null,
  title_en text not null,
  minutes int not null check (minutes between 1 and 600),
  pass_mark numeric not null check (pass_mark > 0),
  attempts int not null check (attempts >= 1),
  grace_seconds int not null check (grace_seconds >= 0),
  blueprint text not null,
  open boolean not null default true,
  changed_at timestamptz not null
);

-- One candidate's one attempt. The lease names the tab that may save: a takeover raises it.
create table sitting (
  id uuid primary key,
  exam text not null references exam,
  candidate uuid not null,
  attempt int not null,
  seed bigint not null,
  paper text not null,
  points numeric not null,
  pass_mark numeric not null,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  grace_ends_at timestamptz not null,
  lease int not null default 1,
  closed_at timestamptz,
  closed_by text check (closed_by in ('CANDIDATE', 'DEADLINE')),
  score numeric,
  passed boolean,
  unique (exam, candidate, attempt)
);
create unique index sitting_open_once on sitting (exam, candidate) where closed_at is null;
create index sitting_to_close on sitting (grace_ends_at) where closed_at is null;
create index sitting_by_candidate on sitting (candidate, started_at desc);

-- What a candidate did, appended. A branch is the lease under which it was made; only unflagged rows count.
create table sitting_event (
  sitting uuid not null references sitting,
  branch int not null,
  sequence int not null,
  slot int not null,
  answer text not null,
  client_at text not null,
  arrived_at timestamptz not null,
  flag text check (flag in ('LATE', 'TAKEN_OVER')),
  previous bytea not null,
  hash bytea not null,
  batch bigint not null,
  leaf int not null,
  primary key (sitting, branch, sequence)
);

-- One signature a committed batch of saves, over the root of its hash tree.
create table receipt (
  batch bigint primary key,
  at timestamptz not null,
  leaves int not null,
  root bytea not null,
  signature bytea not null
);
create sequence receipt_batch;

create trigger sitting_event_is_append_only before update or delete on sitting_event
  for each row execute function refuse_change();
create trigger receipt_is_append_only before update or delete on receipt
  for each row execute function refuse_change();
