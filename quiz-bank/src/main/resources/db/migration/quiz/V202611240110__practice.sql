-- A drill is a short round of practice items; attempts are appended. The notebook of wrong answers is computed.
create table drill (
  id uuid primary key,
  learner uuid not null,
  topic text not null,
  notebook boolean not null,
  paper text not null,
  begun_at timestamptz not null
);
create index drill_by_learner on drill (learner, begun_at desc);

create table attempt (
  drill uuid not null references drill,
  slot int not null,
  learner uuid not null,
  item uuid not null,
  version int not null,
  topic text not null,
  answer text not null,
  fraction numeric not null,
  at timestamptz not null,
  primary key (drill, slot)
);
create index attempt_by_item on attempt (learner, item, at);
create trigger attempt_is_append_only before update or delete on attempt
  for each row execute function refuse_change();
