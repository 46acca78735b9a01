-- 作品征集: calls for works, what people hand in, and votes. Works, votes and steps are appended; work_now sums them up.
create table works_kind (
  code text primary key check (code ~ '^[a-z]{2,20}$'),
  name text not null check (length(name) between 1 and 30),
  name_en text not null check (length(name_en) between 1 and 60),
  form text not null check (form in ('PICTURE', 'TEXT', 'FILM')),
  place int not null
);
insert into works_kind (code, name, name_en, form, place) values
  ('drawing', '绘画', 'Drawing', 'PICTURE', 1),
  ('poster', '海报', 'Poster', 'PICTURE', 2),
  ('photo', '摄影', 'Photograph', 'PICTURE', 3),
  ('slogan', '标语', 'Slogan', 'TEXT', 4),
  ('essay', '征文', 'Essay', 'TEXT', 5),
  ('film', '短视频', 'Short film', 'FILM', 6);

create table works_call (
  id uuid primary key,
  title text not null check (length(title) between 1 and 80),
  title_en text not null default '' check (length(title_en) <= 120),
  rules text not null check (length(rules) between 1 and 6000),
  kinds text[] not null check (cardinality(kinds) between 1 and 20),
  opens date not null,
  closes date not null,
  votes_from date,
  votes_until date,
  published boolean not null default false,
  result text not null default '' check (length(result) <= 6000),
  result_at timestamptz,
  created_at timestamptz not null,
  check (closes >= opens),
  check ((votes_from is null) = (votes_until is null) and votes_until >= votes_from)
);
create index works_call_by_day on works_call (opens desc);

create table work (
  id uuid primary key,
  number bigint generated always as identity unique,
  call uuid not null references works_call,
  kind text not null references works_kind,
  title text not null check (length(title) between 1 and 60),
  words text not null check (length(words) <= 10000),
  file text check (file ~ '^[0-9a-f]{64}$'),
  shown_name text not null check (length(shown_name) between 1 and 40),
  received_at timestamptz not null,
  check (file is not null or length(words) > 0)
);
create trigger work_is_append_only before update or delete on work for each row execute function refuse_change();

-- Who handed it in: name and phone, sealed, for the office alone.
create table work_author (
  work uuid primary key references work,
  sealed bytea not null,
  sender_tag text not null
);
create index work_author_by_sender on work_author (sender_tag);

create table work_step (
  id bigint generated always as identity primary key,
  work uuid not null references work,
  kind text not null check (kind in ('ACCEPTED', 'REFUSED', 'HIDDEN', 'AWARDED')),
  person uuid not null,
  person_name text not null,
  words text not null default '',
  at timestamptz not null
);
create index work_step_of on work_step (work, id);
create trigger work_step_is_append_only before update or delete on work_step for each row execute function refuse_change();

create table work_now (
  work uuid primary key references work,
  call uuid not null references works_call,
  number bigint not null,
  state text not null check (state in ('NEW', 'SHOWN', 'REFUSED', 'HIDDEN')),
  award text not null default '',
  votes bigint not null default 0
);
create index work_now_by_votes on work_now (call, votes desc, number) where state = 'SHOWN';
create index work_now_by_state on work_now (call, state, number desc);

-- Voters, addresses and networks are told apart by seals that say nothing about them.
create table work_vote (
  id bigint generated always as identity primary key,
  call uuid not null references works_call,
  work uuid not null references work,
  voter text not null,
  day date not null,
  address text not null,
  network text not null,
  at timestamptz not null
);
create unique index work_vote_once_a_day on work_vote (call, voter, day);
create index work_vote_by_address on work_vote (call, address);
create index work_vote_by_time on work_vote (call, work, network, at);
create trigger work_vote_is_append_only before update or delete on work_vote for each row execute function refuse_change();

create table work_vote_exclusion (
  id uuid primary key,
  work uuid not null references work,
  network text not null,
  hour timestamptz not null,
  reason text not null check (length(reason) between 1 and 500),
  person uuid not null,
  person_name text not null,
  at timestamptz not null
);
create trigger work_vote_exclusion_is_append_only before update or delete on work_vote_exclusion for each row execute function refuse_change();
create table work_vote_excluded (
  vote bigint primary key references work_vote,
  exclusion uuid not null references work_vote_exclusion
);
create trigger work_vote_excluded_is_append_only before update or delete on work_vote_excluded for each row execute function refuse_change();

-- Posters and other files that the office gives away, and how often they are fetched.
create table works_file (
  id uuid primary key,
  call uuid not null references works_call,
  name text not null check (length(name) between 1 and 80),
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  offered boolean not null default true,
  added_at timestamptz not null
);
create index works_file_of on works_file (call, added_at);
create table works_fetched (
  file uuid not null references works_file,
  day date not null,
  times bigint not null,
  primary key (file, day)
);
