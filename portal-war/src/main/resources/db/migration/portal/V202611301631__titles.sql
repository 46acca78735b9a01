-- What a title asks for: a scheme in dated versions. A version is a draft until it has a day from which it is in force.
create table title_scheme (
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
  number int not null check (number > 0),
  data jsonb not null,
  author uuid,
  author_name text not null,
  written_at timestamptz not null,
  in_force date,
  set_by uuid,
  set_by_name text,
  primary key (code, number)
);
create unique index title_scheme_one_draft on title_scheme (code) where in_force is null;
create function refuse_change_in_force() returns trigger language plpgsql as $$
begin
  if old.in_force is not null then
    raise exception 'a version that has a day stays as it is';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger title_scheme_is_frozen before update or delete on title_scheme
  for each row execute function refuse_change_in_force();

-- Which titles count for which target of the plan; no level: every level counts.
create table title_target (
  target text primary key,
  scheme text not null,
  level text check (level in ('NATIONAL', 'REGIONAL', 'CITY', 'COUNTY'))
);
insert into title_target values
  ('T8', 'safety-culture-enterprise', 'REGIONAL'),
  ('T9', 'safe-community', 'NATIONAL'),
  ('T10', 'safe-community', 'REGIONAL'),
  ('T11', 'safe-campus', 'REGIONAL');

-- Who applied for what. The applicant's draft may change until it is handed in; what happened is only ever added to.
create table title_application (
  id uuid primary key,
  scheme text not null,
  version int not null,
  level text not null check (level in ('NATIONAL', 'REGIONAL', 'CITY', 'COUNTY')),
  owner uuid not null,
  owner_name text not null,
  owner_kind text not null,
  owner_path text not null,
  township uuid,
  township_name text not null default '',
  begun_by uuid not null,
  begun_at timestamptz not null,
  foreign key (scheme, version) references title_scheme (code, number)
);
create trigger title_application_is_append_only before update or delete on title_application
  for each row execute function refuse_change();

create table title_draft (
  application uuid not null references title_application,
  writer uuid not null,
  fields jsonb not null default '{}',
  kept_at timestamptz not null,
  primary key (application, writer)
);
comment on column title_draft.writer is 'the applicant''s organisation, or the assessor';
create table title_file (
  application uuid not null references title_application,
  writer uuid not null,
  criterion text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  name text not null,
  added_at timestamptz not null,
  primary key (application, writer, criterion, digest)
);

create table title_step (
  application uuid not null references title_application,
  number int not null check (number > 0),
  kind text not null check (kind in ('HANDED_IN', 'ASKED', 'PASSED', 'VISIT_SET', 'SCORED', 'PUBLISHED', 'REFUSED',
    'GRANTED', 'REPORTED', 'WITHDRAWN', 'TAKEN_BACK')),
  person uuid not null,
  person_name text not null,
  words text not null default '',
  detail jsonb not null default '{}',
  sheet jsonb,
  at timestamptz not null,
  primary key (application, number)
);
create trigger title_step_is_append_only before update or delete on title_step
  for each row execute function refuse_change();

-- Where each application stands, worked out from its steps, for lists and counts.
create table title_stand (
  application uuid primary key references title_application,
  stage text not null,
  since timestamptz not null,
  scheme text not null,
  level text not null,
  owner uuid not null,
  owner_name text not null,
  owner_kind text not null,
  owner_path text not null,
  township uuid,
  points numeric,
  open_until timestamptz,
  number text,
  granted_on date,
  valid_until date,
  reported_year int
);
create index title_stand_by_stage on title_stand (stage, since desc, application);
create index title_stand_newest on title_stand (since desc, application);
create index title_stand_by_owner on title_stand (owner);
create index title_stand_by_path on title_stand (owner_path text_pattern_ops);
create index title_stand_by_township on title_stand (township, stage);
create index title_stand_by_title on title_stand (scheme, level, granted_on);
create unique index title_stand_numbers on title_stand (scheme, number) where number is not null;
create unique index title_stand_one_open on title_stand (owner, scheme, level)
  where stage in ('DRAFT', 'TOWNSHIP', 'QUESTION', 'OFFICE', 'VISIT', 'DECISION', 'PUBLISHED');

create table title_assessor (
  application uuid not null references title_application,
  person uuid not null,
  primary key (application, person)
);
comment on table title_assessor is 'those named in the last VISIT_SET, so that everybody finds their own visits';
create index title_assessor_of on title_assessor (person);
