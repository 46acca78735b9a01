-- A mock exam: a paper of practice items, answered in any order, marked when it is handed in or its time is over.
create table mock (
  id uuid primary key,
  learner uuid not null,
  blueprint uuid not null references blueprint,
  title text not null,
  paper text not null,
  seed bigint not null,
  pass_mark numeric not null,
  begun_at timestamptz not null,
  ends_at timestamptz,
  closed_at timestamptz,
  closed_by text check (closed_by in ('LEARNER', 'DEADLINE')),
  score numeric,
  passed boolean
);
create unique index mock_open_once on mock (learner, blueprint) where closed_at is null;
create index mock_by_learner on mock (learner, begun_at desc);
create index mock_to_close on mock (ends_at) where closed_at is null and ends_at is not null;

-- The answer to each place; it may be changed until the mock exam is closed.
create table mock_answer (
  mock uuid not null references mock,
  slot int not null,
  answer text not null,
  at timestamptz not null,
  primary key (mock, slot)
);
