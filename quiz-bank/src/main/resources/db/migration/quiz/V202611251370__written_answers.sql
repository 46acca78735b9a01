-- Answers in sentences wait for persons. Two markers each give a mark without seeing the other's; where they differ too
-- much a third decides. Marks are appended; a claim only keeps two people from reading the same answer at once.
create table written_answer (
  sitting uuid not null references sitting,
  slot int not null,
  part int not null check (part >= 0),
  exam text not null,
  item uuid not null,
  version int not null,
  text text not null,
  waits_since timestamptz not null,
  decided_at timestamptz,
  primary key (sitting, slot, part)
);
create index written_answer_open on written_answer (exam, item, version, part, waits_since) where decided_at is null;

create table written_mark (
  sitting uuid not null,
  slot int not null,
  part int not null,
  marker uuid not null,
  given int not null check (given >= 0),
  whole int not null check (whole >= 1 and given <= whole),
  remark text not null,
  at timestamptz not null,
  primary key (sitting, slot, part, marker),
  foreign key (sitting, slot, part) references written_answer
);
create trigger written_mark_is_append_only before update or delete on written_mark
  for each row execute function refuse_change();

create table written_claim (
  sitting uuid not null,
  slot int not null,
  part int not null,
  marker uuid not null,
  until timestamptz not null,
  primary key (sitting, slot, part, marker),
  foreign key (sitting, slot, part) references written_answer
);

-- Every mark a sitting was given, the later ones after persons' marks or corrections. The sitting shows the last.
create table sitting_mark (
  sitting uuid not null references sitting,
  at timestamptz not null,
  score numeric not null,
  passed boolean not null,
  cause text not null,
  number bigint generated always as identity primary key
);
create index sitting_mark_by_sitting on sitting_mark (sitting, number);
insert into sitting_mark (sitting, at, score, passed, cause)
  select id, closed_at, score, passed, 'closing' from sitting where closed_at is not null and score is not null;
create trigger sitting_mark_is_append_only before update or delete on sitting_mark
  for each row execute function refuse_change();
