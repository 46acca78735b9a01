-- Things that are written, reviewed and published, version by version: articles, warning cases. What a version says is
-- frozen once it was handed in; what happened to it is appended.
create table review_level (
  kind text not null,
  number int not null check (number between 1 and 9),
  name text not null check (length(name) between 1 and 40),
  name_en text not null check (length(name_en) between 1 and 60),
  primary key (kind, number)
);
insert into review_level values
  ('article', 1, '初审初校', 'First review'), ('article', 2, '复审二校', 'Second review'), ('article', 3, '终审三校', 'Final review'),
  ('case', 1, '初审初校', 'First review'), ('case', 2, '复审二校', 'Second review'), ('case', 3, '终审三校', 'Final review');

create table piece_version (
  kind text not null,
  key text not null check (key ~ '^[A-Za-z0-9-]{1,60}$'),
  number int not null check (number > 0),
  title text not null,
  fields jsonb not null,
  revision int not null default 0,
  author uuid,
  author_name text not null,
  changed_at timestamptz not null,
  levels jsonb,
  primary key (kind, key, number)
);
create index piece_version_newest on piece_version (kind, changed_at desc);

create table piece_step (
  id bigint generated always as identity primary key,
  kind text not null,
  key text not null,
  number int not null,
  step text not null check (step in ('SUBMITTED', 'PASSED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  level int not null default 0,
  person uuid,
  person_name text not null,
  words text not null default '',
  due timestamptz,
  at timestamptz not null,
  foreign key (kind, key, number) references piece_version
);
create index piece_step_of_version on piece_step (kind, key, number, id);
-- Four eyes: a level is passed once, and nobody passes two levels of one version.
create unique index piece_step_level_once on piece_step (kind, key, number, level) where step = 'PASSED';
create unique index piece_step_person_once on piece_step (kind, key, number, person) where step = 'PASSED';
create unique index piece_step_published_once on piece_step (kind, key, number) where step = 'PUBLISHED';
create trigger piece_step_is_append_only before update or delete on piece_step for each row execute function refuse_change();

create function refuse_change_of_handed_in() returns trigger language plpgsql as $$
begin
  if old.levels is not null then
    raise exception 'a version that was handed in stays as it is';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger piece_version_is_frozen before update or delete on piece_version
  for each row execute function refuse_change_of_handed_in();
