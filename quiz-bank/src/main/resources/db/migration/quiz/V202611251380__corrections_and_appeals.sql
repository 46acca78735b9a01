-- An item that proved wrong after it was sat: its key corrected, or the item dropped. The latest word on a version counts.
create table correction (
  id uuid primary key,
  item uuid not null,
  version int not null,
  rekeyed_to int,
  nobody_loses boolean not null,
  reason text not null,
  erratum text not null,
  made_by uuid not null,
  at timestamptz not null,
  changed int not null,
  now_passed int not null,
  no_longer_passed int not null,
  number bigint generated always as identity unique
);
create index correction_by_version on correction (item, version, number desc);
create trigger correction_is_append_only before update or delete on correction
  for each row execute function refuse_change();

create table appeal (
  id uuid primary key,
  sitting uuid not null references sitting,
  slot int not null,
  candidate uuid not null,
  exam text not null,
  item uuid not null,
  version int not null,
  text text not null,
  at timestamptz not null,
  unique (sitting, slot)
);
create index appeal_by_candidate on appeal (candidate, at desc);
create trigger appeal_is_append_only before update or delete on appeal
  for each row execute function refuse_change();

create table appeal_ruling (
  appeal uuid primary key references appeal,
  upheld boolean not null,
  answer text not null,
  ruled_by uuid not null,
  at timestamptz not null,
  correction uuid references correction
);
create trigger appeal_ruling_is_append_only before update or delete on appeal_ruling
  for each row execute function refuse_change();
