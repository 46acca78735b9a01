-- Activities of campaigns: planned, changed, called off. Which kinds are shows of the play, and which visits of groups
-- to the warning-education base, is data.
create table activity_kind (
  code text primary key check (code ~ '^[a-z_]{1,40}$'),
  name text not null check (length(name) between 1 and 40),
  name_en text not null check (length(name_en) between 1 and 60),
  role text not null default '' check (role in ('', 'play', 'base')),
  place int not null unique
);
insert into activity_kind values
  ('play', '情景剧《平安是福》', 'Stage play “Peace is a Blessing”', 'play', 10),
  ('base_visit', '参观警示教育基地', 'Visit to the warning-education base', 'base', 20),
  ('consultation', '宣传咨询', 'Consultation', '', 30),
  ('lecture', '宣讲课', 'Lecture', '', 40),
  ('drill', '应急演练', 'Emergency drill', '', 50),
  ('exhibition', '展览', 'Exhibition', '', 60),
  ('film', '警示片放映', 'Warning film', '', 70),
  ('open_day', '开放日', 'Open day', '', 80),
  ('contest', '竞赛', 'Contest', '', 90),
  ('other', '其他', 'Other', '', 900);

create table activity (
  id uuid primary key,
  campaign text not null references campaign,
  kind text not null references activity_kind,
  venue text references venue,
  title text not null check (length(title) between 1 and 120),
  title_en text not null default '',
  what text not null default '',
  what_en text not null default '',
  township uuid references organisation,
  place text not null check (length(place) between 1 and 120),
  from_at timestamptz not null,
  to_at timestamptz not null,
  places int not null check (places >= 0),
  party int not null default 50 check (party between 1 and 1000),
  open boolean not null,
  cancelled_at timestamptz,
  reason text not null default '',
  planned_at timestamptz not null,
  check (to_at > from_at),
  check ((cancelled_at is null) = (reason = ''))
);
create index activity_of_campaign on activity (campaign, from_at);
create index activity_of_kind on activity (kind, from_at);
create index activity_by_day on activity (from_at);

-- Seats asked for. Name and phone are for the organiser and are forgotten some time after the activity. The id is made
-- by the form, so that the same request twice is one.
create table activity_booking (
  id uuid primary key,
  activity uuid not null references activity,
  heads int not null check (heads between 1 and 1000),
  state text not null check (state in ('SEATED', 'WAITING', 'WITHDRAWN')),
  party text not null default '',
  name text,
  phone text,
  person uuid,
  device uuid,
  place bigint generated always as identity,
  at timestamptz not null
);
create index activity_booking_of on activity_booking (activity, state, place);
create unique index activity_booking_once_a_phone on activity_booking (activity, phone) where state <> 'WITHDRAWN';
create unique index activity_booking_once_a_person on activity_booking (activity, person) where state <> 'WITHDRAWN';
create index activity_booking_with_names on activity_booking (activity) where phone is not null;

-- Who was there by the QR code at the door; each booking and each phone once.
create table activity_arrival (
  id bigint generated always as identity primary key,
  activity uuid not null references activity,
  booking uuid references activity_booking,
  device uuid not null,
  heads int not null check (heads between 1 and 1000),
  at timestamptz not null
);
create unique index activity_arrival_once_a_booking on activity_arrival (activity, booking);
create unique index activity_arrival_once_a_device on activity_arrival (activity, device);

-- The audience as the organiser counted it; the last count holds.
create table activity_count (
  id bigint generated always as identity primary key,
  activity uuid not null references activity,
  heads int not null check (heads between 0 and 100000),
  actor uuid,
  actor_name text not null,
  at timestamptz not null
);
create index activity_count_of on activity_count (activity, id desc);

-- What came of it in words; the last text holds.
create table activity_result (
  id bigint generated always as identity primary key,
  activity uuid not null references activity,
  words text not null check (length(words) between 1 and 4000),
  words_en text not null default '',
  at timestamptz not null
);
create index activity_result_of on activity_result (activity, id desc);

create table activity_photo (
  id uuid primary key,
  activity uuid not null references activity,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  shows text not null check (length(shows) between 1 and 200),
  at timestamptz not null,
  removed_at timestamptz
);
create unique index activity_photo_once on activity_photo (activity, digest) where removed_at is null;

-- How many were there: as counted by the organiser, else by the arrivals at the door.
create view activity_audience as
  select a.id as activity, coalesce(
    (select c.heads from activity_count c where c.activity = a.id order by c.id desc limit 1),
    (select sum(r.heads) from activity_arrival r where r.activity = a.id),
    0)::bigint as heads
  from activity a;

create trigger activity_arrival_is_append_only before update or delete on activity_arrival for each row execute function refuse_change();
create trigger activity_count_is_append_only before update or delete on activity_count for each row execute function refuse_change();
create trigger activity_result_is_append_only before update or delete on activity_result for each row execute function refuse_change();
