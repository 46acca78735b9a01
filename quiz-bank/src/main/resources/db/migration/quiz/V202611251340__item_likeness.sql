-- What finds near-duplicates: the signature of each item's latest version. Derived; missing lines are made again.
create table item_likeness (
  item uuid primary key references item on delete cascade,
  version int not null,
  bands int[] not null
);
create index item_by_version on item (id, version);
create index item_likeness_by_version on item_likeness (item, version);
