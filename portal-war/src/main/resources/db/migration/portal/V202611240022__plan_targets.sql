-- Targets of the county's five-year plan that this portal serves. Which programmes count for which target is data.
create table plan_target (
  code text primary key,
  goal numeric not null,
  unit text not null check (unit in ('persons', 'percent')),
  source text not null,
  mark text not null
);
insert into plan_target values
  ('T1', 3000, 'persons', '盐池县安全生产“十四五”规划（征求意见稿） 四(六)', 'confirmed'),
  ('T2', 10000, 'persons', '盐池县安全生产“十四五”规划（征求意见稿） 四(六)', 'confirmed'),
  ('T3', 95, 'percent', '盐池县安全生产“十四五”规划（征求意见稿） 四(六)', 'confirmed');

create table plan_target_programme (
  target text not null references plan_target (code),
  programme text not null,
  primary key (target, programme)
);
insert into plan_target_programme values
  ('T1', 'hazchem-trading-head-initial'),
  ('T2', 'hazchem-trading-head-initial');
