-- Campaigns (安全生产月 and what comes every year), with their kinds and the venues of 六进 as data.
create table campaign_kind (
  code text primary key check (code ~ '^[a-z_]{1,40}$'),
  name text not null check (length(name) between 1 and 40),
  name_en text not null check (length(name_en) between 1 and 60),
  place int not null unique
);
insert into campaign_kind values
  ('safety_month', '安全生产月', 'Work Safety Month', 10),
  ('consultation_day', '安全宣传咨询日', 'Safety consultation day', 20),
  ('safety_tour', '安全生产万里行', 'Work safety nationwide tour', 30),
  ('ankang_cup', '安康杯', 'Ankang Cup', 40),
  ('culture', '安全文化', 'Safety culture', 50),
  ('outreach', '安全宣传六进', 'Six settings', 60),
  ('fire_month', '119 消防宣传月', 'Fire safety month', 70),
  ('disaster_day', '防灾减灾日', 'Disaster-prevention day', 80),
  ('occupational_health_week', '职业病防治法宣传周', 'Occupational health week', 90),
  ('road_safety_day', '122 交通安全日', 'Road safety day', 100),
  ('school_safety_day', '中小学生安全教育日', 'School safety day', 110),
  ('law_week', '安全生产法宣传周', 'Work safety law week', 120),
  ('start_work', '开工第一课', 'First lesson of the year', 130),
  ('farm_machinery', '农机安全', 'Farm machinery safety', 140),
  ('winter_heating', '冬季取暖安全', 'Winter heating safety', 150),
  ('other', '其他活动', 'Other', 900);

-- The first six are the county plan's 六进; public places are named elsewhere in the plan.
create table venue (
  code text primary key check (code ~ '^[a-z_]{1,40}$'),
  name text not null check (length(name) between 1 and 40),
  name_en text not null check (length(name_en) between 1 and 60),
  six boolean not null,
  place int not null unique
);
insert into venue values
  ('enterprise', '企业', 'Enterprises', true, 10),
  ('school', '学校', 'Schools', true, 20),
  ('office', '机关', 'Government offices', true, 30),
  ('community', '社区', 'Communities', true, 40),
  ('village', '农村', 'Villages', true, 50),
  ('family', '家庭', 'Families', true, 60),
  ('public_place', '公共场所', 'Public places', false, 70);

-- Read whole: few, and shown together. A campaign with a year has days of that year, one without comes every year.
create table campaign (
  code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
  kind text not null references campaign_kind,
  document jsonb not null
);
