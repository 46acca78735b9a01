-- Warning cases: what is filtered and counted in columns, the story in one document.
create table warning_case (
  code text primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  occurred_on date not null,
  field text not null,
  severity text not null check (severity in ('S1', 'S2', 'S3', 'S4')),
  document jsonb not null,
  owner uuid,
  published_at timestamptz not null
);
create index warning_case_by_date on warning_case (occurred_on desc);

-- When is an accident how grave? Dated, because the State Council's order 493 is in force only since 2007-06-01.
-- One test met is enough and the gravest counts; losses in 10,000 yuan.
create table severity_rule (
  severity text not null check (severity in ('S1', 'S2', 'S3', 'S4')),
  deaths_from int not null,
  serious_injuries_from int not null,
  loss_wan_from numeric not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  primary key (severity, valid_from)
);
insert into severity_rule values
  ('S1', 30, 100, 10000, '2007-06-01', null, '国务院令第493号 第三条'),
  ('S2', 10, 50, 5000, '2007-06-01', null, '国务院令第493号 第三条'),
  ('S3', 3, 10, 1000, '2007-06-01', null, '国务院令第493号 第三条'),
  ('S4', 0, 0, 0, '2007-06-01', null, '国务院令第493号 第三条');

-- Basic accident types of both standards; old cases keep the old type beside the new one.
create table accident_type (
  code text primary key,
  standard text not null,
  name text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);
insert into accident_type
select 'WSA1' || v.number, 'GB 6441-2025', v.name, v.name_en, date '2026-07-01', null
from (values
  ('0001', '物体打击', 'struck by object'), ('0002', '厂（场）内车辆致害', 'on-site vehicle'),
  ('0003', '道路（轨道）车辆致害', 'road or rail vehicle'), ('0004', '机械致害', 'machinery'),
  ('0005', '起重致害', 'lifting'), ('0006', '触电', 'electric shock'), ('0007', '淹溺', 'drowning'),
  ('0008', '灼烫', 'burn or scald'), ('0009', '火灾', 'fire'), ('0010', '高处坠落', 'fall from height'),
  ('0011', '跌落', 'fall on the level'), ('0012', '坍塌', 'collapse'), ('0013', '水害', 'water inrush'),
  ('0014', '容器爆炸', 'vessel explosion'), ('0015', '管道爆炸', 'pipe explosion'),
  ('0016', '可燃气体爆炸', 'flammable gas explosion'), ('0017', '可燃液体蒸气爆炸', 'liquid vapour explosion'),
  ('0018', '粉尘爆炸', 'dust explosion'), ('0019', '民用爆炸物品爆炸', 'civil explosives explosion'),
  ('0020', '烟花爆竹爆炸', 'fireworks explosion'), ('0021', '其他可燃固体爆炸', 'other combustible solid explosion'),
  ('0022', '高温熔融物爆炸', 'molten material explosion'), ('0023', '中毒', 'poisoning'), ('0024', '窒息', 'asphyxia'),
  ('0025', '滑坡', 'landslide'), ('0026', '泄漏', 'leak'), ('0099', '其他', 'other')) as v(number, name, name_en);
insert into accident_type
select '1986-' || v.number, 'GB 6441-1986', v.name, v.name_en, date '1987-02-01', date '2026-06-30'
from (values
  ('01', '物体打击', 'struck by object'), ('02', '车辆伤害', 'vehicle'), ('03', '机械伤害', 'machinery'),
  ('04', '起重伤害', 'lifting'), ('05', '触电', 'electric shock'), ('06', '淹溺', 'drowning'), ('07', '灼烫', 'burn or scald'),
  ('08', '火灾', 'fire'), ('09', '高处坠落', 'fall from height'), ('10', '坍塌', 'collapse'), ('11', '冒顶片帮', 'roof fall'),
  ('12', '透水', 'water inrush'), ('13', '放炮', 'blasting'), ('14', '火药爆炸', 'explosives'), ('15', '瓦斯爆炸', 'gas explosion'),
  ('16', '锅炉爆炸', 'boiler explosion'), ('17', '容器爆炸', 'vessel explosion'), ('18', '其他爆炸', 'other explosion'),
  ('19', '中毒和窒息', 'poisoning and asphyxia'), ('20', '其他伤害', 'other injury')) as v(number, name, name_en);
