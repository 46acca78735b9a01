-- 隐患随手拍: what citizens sent in and what became of it. What happened is appended; snap_now only sums the steps up.
-- Kinds of hazard are data: in how many days one is to be answered stands with its kind.
create table snap_kind (
  code text primary key check (code ~ '^[a-z]{2,20}$'),
  name text not null check (length(name) between 1 and 30),
  name_en text not null check (length(name_en) between 1 and 60),
  days int not null check (days between 1 and 90),
  place int not null,
  offered boolean not null default true
);
insert into snap_kind (code, name, name_en, days, place) values
  ('exit', '通道、出口被堵', 'Blocked exits and passages', 5, 1),
  ('fire', '消防器材和用火', 'Fire equipment and open fire', 7, 2),
  ('electric', '用电和充电', 'Electricity and charging', 7, 3),
  ('gas', '燃气和气瓶', 'Gas and cylinders', 3, 4),
  ('building', '房屋和施工', 'Buildings and building sites', 10, 5),
  ('traffic', '道路交通', 'Road traffic', 7, 6),
  ('farm', '农机和农业生产', 'Farm machinery and farming', 10, 7),
  ('chemical', '危险化学品和烟花爆竹', 'Dangerous chemicals and fireworks', 3, 8),
  ('machine', '机械和特种设备', 'Machines and special equipment', 7, 9),
  ('space', '井、池、窖等有限空间', 'Wells, tanks and other confined spaces', 3, 10),
  ('other', '其他', 'Something else', 15, 99);

create table snap (
  id uuid primary key,
  number bigint generated always as identity unique,
  code_seal text not null unique,
  kind text not null references snap_kind,
  township uuid not null,
  spot text not null check (length(spot) between 1 and 120),
  words text not null check (length(words) between 1 and 1000),
  received_at timestamptz not null
);
create trigger snap_is_append_only before update or delete on snap for each row execute function refuse_change();

-- What concerns the sender. It is forgotten some time after the end, so it stands apart.
create table snap_private (
  snap uuid primary key references snap,
  phone_sealed bytea,
  latitude numeric(8, 5) check (latitude between -90 and 90),
  longitude numeric(8, 5) check (longitude between -180 and 180),
  sender_tag text not null,
  check ((latitude is null) = (longitude is null))
);
create index snap_private_by_sender on snap_private (sender_tag);

-- Cleaned pictures in the library, by digest. Rows of refused ones go, so that nothing leads to the files any more.
create table snap_photo (
  snap uuid not null references snap,
  stage text not null check (stage in ('BEFORE', 'AFTER')),
  number int not null check (number between 1 and 9),
  file text not null check (file ~ '^[0-9a-f]{64}$'),
  primary key (snap, stage, number)
);

create table snap_step (
  id bigint generated always as identity primary key,
  snap uuid not null references snap,
  kind text not null check (kind in ('REFUSED', 'ASSIGNED', 'HANDED_BACK', 'ANSWERED', 'SHOWN', 'HIDDEN')),
  person uuid not null,
  person_name text not null,
  words text not null default '',
  organisation uuid,
  organisation_name text not null default '',
  due date,
  spot text not null default '',
  photos text[] not null default '{}',
  at timestamptz not null,
  check ((kind = 'ASSIGNED') = (due is not null and organisation is not null))
);
create index snap_step_of on snap_step (snap, id);
create trigger snap_step_is_append_only before update or delete on snap_step for each row execute function refuse_change();

create table snap_now (
  snap uuid primary key references snap,
  number bigint not null,
  state text not null check (state in ('NEW', 'REFUSED', 'ASSIGNED', 'ANSWERED')),
  organisation uuid,
  organisation_name text not null default '',
  due date,
  answered_on date,
  shown boolean not null default false,
  public_words text not null default '',
  public_spot text not null default '',
  public_photos text[] not null default '{}',
  changed_at timestamptz not null
);
create index snap_now_by_state on snap_now (state, number desc);
create index snap_now_by_organisation on snap_now (organisation, number desc);
create index snap_now_shown on snap_now (number desc) where shown;
create index snap_now_by_number on snap_now (number desc);
