-- An item is known by its code and has versions; a version that was used is never changed.
create table item (
  id uuid primary key,
  code text not null unique check (length(code) between 1 and 80),
  purpose text not null check (purpose in ('PRACTICE', 'EXAM')),
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED')),
  version int not null check (version >= 1),
  type text not null,
  topic text not null,
  difficulty int not null check (difficulty between 1 and 5),
  options int not null,
  stem text not null,
  author uuid,
  owner uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  lock bigint not null default 0
);
create index item_by_pool on item (purpose, type, topic) where state = 'APPROVED';
create index item_by_topic on item (topic text_pattern_ops);

create table item_version (
  item uuid not null references item,
  version int not null check (version >= 1),
  body text not null,
  created_at timestamptz not null,
  primary key (item, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger item_version_is_append_only before update or delete on item_version
  for each row execute function refuse_change();
