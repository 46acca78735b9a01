-- How many places a paper has, for the invigilator's grid: counted once, when the sitting begins.
alter table sitting add column slots int generated always as (jsonb_array_length(paper::jsonb)) stored;

-- An invigilator may close a sitting, or declare it void: then it has no mark and costs no attempt.
alter table sitting drop constraint sitting_closed_by_check;
alter table sitting add constraint sitting_closed_by_check
  check (closed_by in ('CANDIDATE', 'DEADLINE', 'INVIGILATOR', 'VOID'));

-- What invigilators ordered, a line for each sitting that an order reached. The page names an order, so that the same
-- one sent twice is carried out once.
create table sitting_order (
  number bigint generated always as identity primary key,
  id uuid not null,
  sitting uuid not null references sitting,
  kind text not null check (kind in ('PAUSE', 'RESUME', 'EXTEND', 'MESSAGE', 'CLOSE', 'VOID', 'READMIT', 'ANSWER')),
  minutes int not null check (minutes >= 0),
  words text not null,
  by_whom uuid not null,
  at timestamptz not null,
  unique (id, sitting)
);
create index sitting_order_by_sitting on sitting_order (sitting, number);
create trigger sitting_order_is_append_only before update or delete on sitting_order
  for each row execute function refuse_change();

-- What a room and its line gave away while it was sat. Nothing here is a judgement.
create table sitting_signal (
  number bigint generated always as identity primary key,
  id uuid not null,
  sitting uuid not null references sitting,
  kind text not null check (kind in ('TAB_LEFT', 'TAB_BACK', 'SECOND_DEVICE', 'ADDRESS_CHANGED', 'SILENCE',
    'HAND_RAISED', 'HAND_LOWERED', 'MESSAGE_SEEN', 'ALIKE')),
  lease int not null,
  seconds int not null check (seconds >= 0),
  words text not null,
  about uuid,
  at timestamptz not null,
  unique (sitting, id)
);
create index sitting_signal_by_sitting on sitting_signal (sitting, number);
create trigger sitting_signal_is_append_only before update or delete on sitting_signal
  for each row execute function refuse_change();

-- When a room was last heard of, and a keyed hash of where from. It says how things stand and is worth nothing later,
-- so it need not outlive a fall of the database.
create unlogged table sitting_presence (
  sitting uuid primary key,
  heard_at timestamptz not null,
  address text not null,
  lease int not null
) with (fillfactor = 70);
