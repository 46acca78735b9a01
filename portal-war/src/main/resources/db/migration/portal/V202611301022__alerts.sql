-- The industry fields of the county plan, and in which one an enterprise works.
create table industry_field (
  name text primary key,
  place int not null unique
);
insert into industry_field values
  ('煤矿', 1), ('非煤矿山', 2), ('危险化学品', 3), ('烟花爆竹', 4), ('工贸', 5), ('道路交通', 6), ('城市运行', 7), ('消防', 8),
  ('建筑施工', 9), ('特种设备', 10), ('民用爆炸物品', 11), ('电力', 12), ('农业机械', 13);
alter table organisation add column field text references industry_field;

-- Alerts to enterprises (警示通报): what was sent to whom, what they did about it, whom the office talked to.
create table alert (
  id uuid primary key,
  title text not null check (length(title) between 1 and 120),
  words text not null,
  href text not null default '' check (href = '' or href ~ '^/([^/]|$)'),
  aim text not null,
  due timestamptz not null,
  sender uuid not null,
  sender_name text not null,
  sent_at timestamptz not null,
  check (due > sent_at)
);
create table alert_recipient (
  alert uuid not null references alert,
  enterprise uuid not null,
  name text not null,
  primary key (alert, enterprise)
);
create index alert_recipient_by_enterprise on alert_recipient (enterprise);
create table alert_answer (
  id bigint generated always as identity primary key,
  alert uuid not null,
  enterprise uuid not null,
  kind text not null check (kind in ('READ', 'CONFIRMED', 'DONE', 'TALK', 'REMINDED')),
  person uuid,
  person_name text not null,
  words text not null default '',
  file text,
  file_name text not null default '',
  held_on date,
  round int,
  at timestamptz not null,
  foreign key (alert, enterprise) references alert_recipient
);
create unique index alert_answer_once on alert_answer (alert, enterprise, kind) where kind in ('READ', 'CONFIRMED');
create unique index alert_answer_reminded_once on alert_answer (alert, enterprise, round) where kind = 'REMINDED';
create index alert_answer_of on alert_answer (alert, enterprise, id);
create trigger alert_is_append_only before update or delete on alert for each row execute function refuse_change();
create trigger alert_recipient_is_append_only before update or delete on alert_recipient for each row execute function refuse_change();
create trigger alert_answer_is_append_only before update or delete on alert_answer for each row execute function refuse_change();
