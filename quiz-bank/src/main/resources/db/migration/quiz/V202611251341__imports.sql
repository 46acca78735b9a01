-- An import from the file that was given to the items that came of it. Derived from the file and swept after some days:
-- what was taken stands in the bank and in the audit trail.
create table import_job (
  id uuid primary key,
  author uuid not null,
  name text not null,
  bytes bigint not null,
  purpose text not null check (purpose in ('PRACTICE', 'EXAM')),
  topic text not null,
  difficulty int not null check (difficulty between 1 and 5),
  phase text not null check (phase in ('READING', 'READY', 'TAKING', 'DONE', 'CANCELLED', 'FAILED')),
  notice text not null default 'NONE',
  step text not null default 'READ',
  percent int not null default 0 check (percent between 0 and 100),
  rows_done int not null default 0,
  fresh int not null default 0,
  revised int not null default 0,
  unchanged int not null default 0,
  cancel_asked boolean not null default false,
  tries int not null default 0,
  lease uuid,
  lease_until timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index import_job_by_author on import_job (author, created_at desc);
create index import_job_at_work on import_job (created_at) where phase in ('READING', 'TAKING');

-- The file until it has been read, so that any node can go on with it.
create table import_piece (
  job uuid not null references import_job on delete cascade,
  number int not null,
  bytes bytea not null,
  primary key (job, number)
);
alter table import_piece alter column bytes set storage external;

create table import_row (
  job uuid not null references import_job on delete cascade,
  number int not null,
  line bigint not null,
  code text not null,
  purpose text not null,
  type text not null,
  topic text not null,
  difficulty int not null,
  options int not null,
  stem text not null,
  body text not null,
  bands int[] not null,
  effect text not null check (effect in ('FRESH', 'REVISED', 'UNCHANGED')),
  item uuid not null, -- which item it is or will be
  seen int not null, -- the item's version when it was compared; 0 for none
  like_item uuid,
  like_number int,
  resemblance real,
  choice text not null check (choice in ('TAKE', 'SKIP')),
  primary key (job, number)
);
create index import_row_alike on import_row (job, number) where resemblance is not null;

create table import_finding (
  job uuid not null references import_job on delete cascade,
  number int not null,
  kind text not null check (kind in ('PROBLEM', 'LOSS')),
  line bigint not null,
  place text not null,
  reason text not null,
  found text not null,
  primary key (job, kind, number)
);
