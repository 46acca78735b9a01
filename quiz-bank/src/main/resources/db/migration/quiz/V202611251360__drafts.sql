-- What an author is still writing: the fields as typed, however incomplete. Taken into the bank it is gone from here.
create table item_draft (
  id uuid primary key,
  author uuid not null,
  item uuid references item,
  base int not null check (base >= 0),
  fields text not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  unique nulls distinct (author, item)
);
create index item_draft_by_author on item_draft (author, changed_at desc);
