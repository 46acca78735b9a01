-- What the public says while a publication is open.
create table title_objection (
  id uuid primary key,
  application uuid not null references title_application,
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null
);
create index title_objection_of on title_objection (application, at);
-- How to reach somebody: sealed, shown to the office alone, and forgotten after a time.
create table title_objection_contact (
  objection uuid primary key references title_objection,
  sealed bytea not null,
  at timestamptz not null
);
create index title_objection_contact_at on title_objection_contact (at);
create table title_objection_answer (
  objection uuid primary key references title_objection,
  upheld boolean not null,
  words text not null check (length(words) between 1 and 2000),
  person uuid not null,
  person_name text not null,
  at timestamptz not null
);
create trigger title_objection_is_append_only before update or delete on title_objection
  for each row execute function refuse_change();
create trigger title_objection_answer_is_append_only before update or delete on title_objection_answer
  for each row execute function refuse_change();

-- How the townships lie to each other, for the map of tiles: a diagram, no borders.
create table township_tile (
  name text primary key,
  line int not null,
  place int not null,
  unique (line, place)
);
insert into township_tile values
  ('高沙窝镇', 0, 1), ('花马池镇', 0, 2),
  ('冯记沟乡', 1, 0), ('王乐井乡', 1, 1), ('青山乡', 1, 2),
  ('惠安堡镇', 2, 0), ('大水坑镇', 2, 1), ('麻黄山乡', 2, 2);
