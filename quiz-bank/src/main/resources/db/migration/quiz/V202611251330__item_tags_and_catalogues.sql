-- Catalogues that items are filed by: industry fields, posts, operation items. Each holds for a time and says where it
-- stands and how sure that is; an older one stays beside the newer.
create table catalogue (
  code text primary key,
  kind text not null check (kind in ('FIELD', 'POST', 'OPERATION')),
  title text not null,
  title_en text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  source text not null,
  mark text not null check (mark in ('confirmed', 'known', 'proposal'))
);
create table catalogue_entry (
  catalogue text not null references catalogue,
  place int not null,
  category text not null,
  name text not null,
  examined_from date,
  mark text not null check (mark in ('confirmed', 'known', 'proposal')),
  primary key (catalogue, category, name)
);

-- What an item is filed under. Tags are no part of its words: they change without a new version.
create table item_tag (
  item uuid not null references item,
  kind text not null check (kind in ('FIELD', 'POST', 'OPERATION')),
  value text not null check (length(value) between 1 and 120),
  primary key (item, kind, value)
);
create index item_tag_by_value on item_tag (kind, value);

-- Which items cite an article: the words say it, this finds it.
create index item_version_by_law on item_version using gin ((body::jsonb -> 'law'));
