-- Knowledge contests: what is asked and who may take part, who took part, papers as they were drawn, answers as they
-- came. All of it is only ever added; tallies are derived from the answers, in the same transaction.
create table contest (
  id uuid primary key,
  slug text not null unique,
  title_zh text not null check (length(title_zh) between 1 and 80),
  title_en text not null check (length(title_en) <= 120),
  about_zh text not null,
  about_en text not null,
  sides text[] not null check (cardinality(sides) between 1 and 5),
  topics text[] not null,
  questions int not null check (questions between 5 and 100),
  seconds int not null check (seconds between 60 and 7200),
  a_day int not null check (a_day between 1 and 20),
  summed boolean not null,
  fewest int not null check (fewest >= 5),
  made_by uuid,
  made_at timestamptz not null
);
create index contest_by_time on contest (made_at desc, id);

create table contest_step (
  number bigint generated always as identity primary key,
  contest uuid not null references contest,
  step text not null check (step in ('OPENED', 'CLOSED')),
  by uuid,
  at timestamptz not null
);
create index contest_step_of on contest_step (contest, number desc);

create table contest_round (
  contest uuid not null references contest,
  number int not null,
  title_zh text not null,
  title_en text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  primary key (contest, number)
);

-- A team or a class with the code that lets its seats in, or an organisation for which people take part.
create table contest_squad (
  id uuid primary key,
  contest uuid not null references contest,
  side text not null check (side in ('TEAM', 'CLASS', 'ENTERPRISE', 'TOWNSHIP')),
  name text not null check (length(name) between 1 and 80),
  code text unique,
  organisation uuid,
  seats int not null check (seats between 0 and 500),
  made_at timestamptz not null,
  unique (contest, organisation),
  check ((code is null) <> (organisation is null))
);
create index contest_squad_of on contest_squad (contest, side, name, id);

create sequence contest_number start with 1001;

-- Somebody who takes part: a seat of a class or team, of which nothing else is known, or an account.
create table contest_entry (
  id uuid primary key,
  contest uuid not null references contest,
  side text not null check (side in ('INDIVIDUAL', 'TEAM', 'CLASS')),
  squad uuid references contest_squad,
  seat int,
  person uuid,
  enterprise uuid references contest_squad,
  township uuid references contest_squad,
  number int not null default nextval('contest_number'),
  entered_at timestamptz not null,
  unique (contest, person),
  unique (squad, seat),
  check ((person is null) = (seat is not null)),
  check ((squad is null) = (seat is null))
);
create index contest_entry_of on contest_entry (contest, side);

-- Which device holds a seat: the one with the highest lease. A seat that its teacher had freed goes to the next device.
-- A device has made up its number by itself, so that asking twice for a seat takes it once.
create table contest_device (
  entry uuid not null references contest_entry,
  lease int not null,
  device uuid not null,
  at timestamptz not null,
  primary key (entry, lease)
);
create table contest_seat_freed (
  entry uuid not null references contest_entry,
  lease int not null,
  by uuid,
  at timestamptz not null,
  primary key (entry, lease)
);

-- What somebody allowed to be shown on the list of single people, already masked; the latest counts, blank is nothing.
create table contest_shown (
  number bigint generated always as identity primary key,
  entry uuid not null references contest_entry,
  label text not null,
  at timestamptz not null
);
create index contest_shown_of on contest_shown (entry, number desc);

create table contest_attempt (
  id uuid primary key,
  contest uuid not null references contest,
  round int not null,
  entry uuid not null references contest_entry,
  day date not null,
  number int not null,
  seed bigint not null,
  paper jsonb not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  unique (entry, day, number)
);
create index contest_attempt_of on contest_attempt (contest, round, entry);

create table contest_answer (
  attempt uuid not null,
  slot int not null,
  answer text not null,
  correct boolean not null,
  late boolean not null,
  arrived_at timestamptz not null,
  primary key (attempt, slot)
);
create table contest_end (
  attempt uuid primary key references contest_attempt,
  at timestamptz not null
);
create table contest_tally (
  attempt uuid primary key,
  answered int not null,
  correct int not null,
  late int not null,
  last_at timestamptz not null
) with (fillfactor = 60);

create trigger contest_is_append_only before update or delete on contest for each row execute function refuse_change();
create trigger contest_step_is_append_only before update or delete on contest_step for each row execute function refuse_change();
create trigger contest_round_is_append_only before update or delete on contest_round for each row execute function refuse_change();
create trigger contest_squad_is_append_only before update or delete on contest_squad for each row execute function refuse_change();
create trigger contest_entry_is_append_only before update or delete on contest_entry for each row execute function refuse_change();
create trigger contest_device_is_append_only before update or delete on contest_device for each row execute function refuse_change();
create trigger contest_seat_freed_is_append_only before update or delete on contest_seat_freed for each row execute function refuse_change();
create trigger contest_shown_is_append_only before update or delete on contest_shown for each row execute function refuse_change();
create trigger contest_attempt_is_append_only before update or delete on contest_attempt for each row execute function refuse_change();
create trigger contest_answer_is_append_only before update or delete on contest_answer for each row execute function refuse_change();
create trigger contest_end_is_append_only before update or delete on contest_end for each row execute function refuse_change();
