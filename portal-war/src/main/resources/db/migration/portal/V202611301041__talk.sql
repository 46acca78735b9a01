-- Five-minute talks before a shift, as a foreman handed them in: which case, which team, who was there. Names are
-- personal data, seen by the foreman's enterprise only. Appended once under the id that the phone gave.
create table talk (
  id uuid primary key,
  case_code text not null,
  case_title text not null,
  owner uuid not null,
  team text not null check (length(team) between 1 and 60),
  held_at timestamptz not null,
  members text[] not null check (cardinality(members) between 1 and 100),
  foreman uuid not null,
  foreman_name text not null,
  received_at timestamptz not null
);
create index talk_by_owner on talk (owner, held_at desc);
create trigger talk_is_append_only before update or delete on talk for each row execute function refuse_change();
