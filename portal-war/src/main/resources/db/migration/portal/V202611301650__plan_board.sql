-- The plan's targets as its board tells them: what counts, how, and what the plan leaves open. What is reached is counted
-- from records by the contexts that keep them, or reported by the office where the portal has no records.
create table plan (
  code text primary key,
  title_zh text not null,
  title_en text not null,
  first_year int not null,
  last_year int not null check (last_year >= first_year)
);
insert into plan values
  ('14', '盐池县安全生产“十四五”规划（征求意见稿）', 'Yanchi County, 14th five-year work-safety plan (draft for comments)', 2021, 2025);

alter table plan_target drop constraint plan_target_unit_check;
alter table plan_target alter column goal drop not null;
alter table plan_target
  add column position int not null default 0,
  add column name_zh text not null default '',
  add column name_en text not null default '',
  add column definition_zh text not null default '',
  add column definition_en text not null default '',
  add column base_zh text not null default '',
  add column base_en text not null default '',
  add column goal_zh text not null default '',
  add column goal_en text not null default '',
  add column section text not null default '',
  add column span text not null default 'period' check (span in ('period', 'year', 'end')),
  add column way text not null default 'counted' check (way in ('counted', 'reported')),
  add column method_zh text not null default '',
  add column method_en text not null default '',
  add column notes_zh text[] not null default '{}',
  add column notes_en text[] not null default '{}',
  add constraint plan_target_unit_check check (unit in
    ('persons', 'percent', 'copies', 'shows', 'enterprises', 'communities', 'schools', 'evaluations')),
  add constraint plan_target_notes_in_both check (cardinality(notes_zh) = cardinality(notes_en));

create temp table told (like plan_target including defaults) on commit drop;
insert into told (code, position, goal, unit, span, way, section, name_zh, name_en, goal_zh, goal_en, definition_zh, definition_en, method_zh, method_en, notes_zh, notes_en, source, mark) values
('T1', 1, 3000, 'persons', 'period', 'counted', '四(六)',
 '主要负责人与安全管理人员', 'Heads and safety managers', '3,000 人', '3,000 persons',
 '免费培训高危行业企业（危险化学品、非煤矿山等）的主要负责人和安全管理人员。', 'Free training of heads and safety managers of high-risk enterprises (hazardous chemicals, non-coal mines and others).',
 '数在本平台学完负责人、安全管理人员培训项目并取得培训合格证明的人。一个人只数一次，算在第一次合格的那一年；证明被撤销的不算。', 'Persons who completed a programme for heads or safety managers and hold its proof of training. Each person counts once, in the year of the first proof; revoked proofs do not count.',
 array['规划没有说明：“三项岗位”10,000 人里包不包括这 3,000 人。“三项岗位”按定义包括主要负责人和安全管理人员，所以两个数分开记，不相加。'], array['The plan does not say whether the 10,000 of the key posts include these 3,000. Key posts include heads and safety managers by definition, so the two are kept apart and never added up.'], '', 'confirmed'),
('T2', 2, 10000, 'persons', 'period', 'counted', '四(六)',
 '“三项岗位”人员', 'Key safety posts', '10,000 人', '10,000 persons',
 '培训“三项岗位”人员：主要负责人、安全管理人员、特种作业人员。', 'Training of persons in the three key safety posts: heads, safety managers and special operators.',
 '数在本平台学完“三项岗位”培训项目并取得培训合格证明的人。一个人只数一次，算在第一次合格的那一年；证明被撤销的不算。', 'Persons who completed a programme for a key post and hold its proof of training. Each person counts once, in the year of the first proof; revoked proofs do not count.',
 array['规划没有说明这 10,000 人里包不包括主要负责人与安全管理人员的 3,000 人，所以两个数分开记，不相加。'], array['The plan does not say whether these 10,000 include the 3,000 heads and safety managers, so the two are kept apart and never added up.'], '', 'confirmed'),
('T3', 3, 95, 'percent', 'end', 'reported', '四(六)',
 '持证上岗率', 'Post-holders with a valid certificate', '95%', '95%',
 '在应当持证的岗位上工作的人里，持有有效证件的人占多少。', 'The share of persons in posts that need a certificate who hold a valid one.',
 '持有效证件的人数 ÷ 应当持证岗位的全部人数。企业的岗位名单不在本平台，所以这个数由县应急管理局上报，写明日期和出处。', 'Holders of a valid certificate ÷ all persons in posts that need one. The enterprises'' lists of posts are not in this portal, so the office reports the figure with its date and source.',
 array['规划没有给出持证上岗率的算式；上面的算式是本平台的建议，分母由县应急管理局核定。'], array['The plan gives no formula for this share. The one above is this portal''s proposal, and the office settles the denominator.'], '', 'confirmed'),
('T4', 4, 20000, 'copies', 'period', 'counted', '四(六)',
 '《安全生产事故警示案例》', 'Warning Cases of Work Accidents', '20,000 册', '20,000 copies',
 '免费向公众发放警示案例读本。', 'A booklet of warning cases, given to the public free of charge.',
 '数发放台账里的册数：每次发放记下日期、地点、活动和册数，记错了用冲销更正。网上阅读另外计数，不算册数。', 'Copies in the book of handouts: day, place, event and number of each; a wrong line is corrected by a counter-entry. Readings on the web are counted apart and are no copies.',
 '{}', '{}', '', 'confirmed'),
('T5', 5, 50000, 'copies', 'period', 'counted', '四(六)',
 '《撑起生命之伞》', 'An Umbrella over Life', '50,000 册', '50,000 copies',
 '免费发放安全知识读本。', 'A reader of safety knowledge, given to the public free of charge.',
 '数发放台账里的册数：每次发放记下日期、地点、活动和册数，记错了用冲销更正。网上阅读另外计数，不算册数。', 'Copies in the book of handouts: day, place, event and number of each; a wrong line is corrected by a counter-entry. Readings on the web are counted apart and are no copies.',
 '{}', '{}', '', 'confirmed'),
('T6', 6, 10, 'shows', 'year', 'counted', '四(六)',
 '情景剧《平安是福》演出', 'Shows of the play “Safety Is a Blessing”', '每年不少于 10 场', 'at least 10 shows a year',
 '舞台情景剧《平安是福》每年演出的场数。', 'How often the stage play is shown each year.',
 '数当年演完并登记的场次；取消的不算。', 'Shows of the year that were held and entered; cancelled ones do not count.',
 '{}', '{}', '', 'confirmed'),
('T7', 7, 10000, 'persons', 'year', 'counted', '四(六)',
 '情景剧《平安是福》观众', 'Audience of the play', '每年不少于 10,000 人', 'at least 10,000 a year',
 '舞台情景剧《平安是福》每年的观众人数。', 'How many people see the stage play each year.',
 '把当年每一场登记的观众人数加起来；同一个人看两场算两次。', 'The audience entered for each show of the year, added up; somebody who comes twice counts twice.',
 '{}', '{}', '', 'confirmed'),
('T8', 8, 5, 'enterprises', 'period', 'counted', '三(八)3',
 '自治区级安全文化示范企业', 'Regional safety-culture demonstration enterprises', '5 家', '5 enterprises',
 '建成自治区级安全文化建设示范企业。', 'Enterprises that hold the regional title for safety culture.',
 '数称号登记册里授予的称号。', 'Titles given, from the register of titles.',
 '{}', '{}', '', 'confirmed'),
('T9', 9, 5, 'communities', 'period', 'counted', '三(八)3',
 '国家级安全社区', 'National safe communities', '5 个', '5 communities',
 '建成国家级安全社区。', 'Communities that hold the national title.',
 '数称号登记册里授予的称号。', 'Titles given, from the register of titles.',
 array['国家级安全社区称号现在是否还评定、是否以“全国综合减灾示范社区”代替，要由县里核定。'], array['Whether the national title is still given, or another national title stands for it in the county''s count, is for the county to settle.'], '', 'confirmed'),
('T10', 10, 8, 'communities', 'period', 'counted', '三(八)3',
 '自治区级安全社区（乡镇）', 'Regional safe communities (townships)', '8 个', '8 communities',
 '建成自治区级安全社区（乡镇）。', 'Communities or townships that hold the regional title.',
 '数称号登记册里授予的称号。', 'Titles given, from the register of titles.',
 '{}', '{}', '', 'confirmed'),
('T11', 11, null, 'schools', 'end', 'counted', '三(八)3',
 '安全校园', 'Safe schools', '所有中小学', 'all primary and middle schools',
 '所有中小学达到自治区“安全管理规范化示范学校”标准。', 'All primary and middle schools meet the regional standard for schools with exemplary safety management.',
 '按学校名单逐校登记，数已经达标的学校。', 'From the list of schools, one line each: those that meet the standard.',
 array['规划没有写学校总数；总数以学校名单为准。'], array['The plan gives no number of schools; the list of schools says how many there are.'], '', 'confirmed'),
('T12', 12, 95, 'percent', 'end', 'reported', '三(五)3',
 '用人单位主要负责人职业卫生培训率', 'Occupational-health training, principals', '到 2025 年不低于 95%', 'at least 95% by 2025',
 '用人单位主要负责人里，受过职业卫生培训的占多少。', 'The share of principals of employers who were trained in occupational health.',
 '受过培训的人数 ÷ 名单上的人数。单位名单不在本平台，所以这个数由县应急管理局上报，写明日期和出处。', 'Trained ÷ listed. The list of employers is not in this portal, so the office reports the figure with its date and source.',
 '{}', '{}', '', 'confirmed'),
('T13', 13, 95, 'percent', 'end', 'reported', '三(五)3',
 '职业卫生管理人员培训率', 'Occupational-health training, managers', '到 2025 年不低于 95%', 'at least 95% by 2025',
 '职业卫生管理人员里，受过职业卫生培训的占多少。', 'The share of occupational-health managers who were trained.',
 '受过培训的人数 ÷ 名单上的人数。人员名单不在本平台，所以这个数由县应急管理局上报，写明日期和出处。', 'Trained ÷ listed. The list of managers is not in this portal, so the office reports the figure with its date and source.',
 '{}', '{}', '', 'confirmed'),
('T14', 14, 80, 'percent', 'end', 'reported', '四(一)',
 '执法人员专业化水平', 'Professional level of enforcement staff', '到 2025 年 80%', '80% by 2025',
 '安全生产执法人员里，达到专业要求的占多少。', 'The share of enforcement staff who meet the professional level.',
 '执法人员的专业和培训档案不在本平台，所以这个数由县应急管理局上报，写明日期和出处。', 'The files of enforcement staff are not in this portal, so the office reports the figure with its date and source.',
 array['规划没有说明“专业化”怎样认定。'], array['The plan does not say how the professional level is established.'], '', 'confirmed'),
('T15', 15, 90, 'percent', 'end', 'reported', '四(三)',
 '重点行业企业信息系统上线率', 'Key-industry enterprises online', '不低于 90%', 'at least 90%',
 '重点行业企业信息系统联网运行、实现“六化”（包括培训教育经常化）的占多少。', 'The share of key-industry enterprises whose information systems are online and meet six requirements, regular training among them.',
 '企业的信息系统在本平台之外，本平台只体现其中的培训部分。这个数由县应急管理局上报，写明日期和出处。', 'These systems are outside this portal, which shows their training part only. The office reports the figure with its date and source.',
 '{}', '{}', '', 'confirmed'),
('T16', 16, 2, 'evaluations', 'period', 'counted', '五(四)',
 '规划评估', 'Evaluation of the plan', '2 次：2022 年中期、2025 年末期', '2: mid-term in 2022, final in 2025',
 '2022 年做中期评估，2025 年做末期评估，末期结果向社会公布。', 'A mid-term evaluation in 2022 and a final one in 2025, whose result is made public.',
 '数已经完成、并且附上文件的评估；中期、末期各算一次。', 'Evaluations that were held and have their document here; mid-term and final count once each.',
 '{}', '{}', '', 'confirmed');
update told set source = '盐池县安全生产“十四五”规划（征求意见稿） ' || section;
insert into plan_target (code, position, goal, unit, span, way, section, name_zh, name_en, goal_zh, goal_en, definition_zh, definition_en, method_zh, method_en, notes_zh, notes_en, source, mark)
  select code, position, goal, unit, span, way, section, name_zh, name_en, goal_zh, goal_en, definition_zh, definition_en, method_zh, method_en, notes_zh, notes_en, source, mark from told
on conflict (code) do update set position = excluded.position, goal = excluded.goal, unit = excluded.unit, span = excluded.span, way = excluded.way,
  section = excluded.section, name_zh = excluded.name_zh, name_en = excluded.name_en, goal_zh = excluded.goal_zh, goal_en = excluded.goal_en,
  definition_zh = excluded.definition_zh, definition_en = excluded.definition_en, method_zh = excluded.method_zh, method_en = excluded.method_en,
  notes_zh = excluded.notes_zh, notes_en = excluded.notes_en, source = excluded.source, mark = excluded.mark;

-- What the office means to reach in a year; the plan itself has no yearly split. The newest line of a year holds.
create table plan_year_entry (
  id bigint generated always as identity primary key,
  target text not null references plan_target,
  year int not null check (year between 2021 and 2100),
  planned numeric check (planned >= 0),
  note text not null check (length(note) <= 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create index plan_year_entry_newest on plan_year_entry (target, year, id desc);
create trigger plan_year_entry_is_append_only before update or delete on plan_year_entry for each row execute function refuse_change();

-- Figures that somebody reports because the portal has no records; a wrong one is taken back by a line of its own.
create table plan_report (
  id uuid primary key,
  target text not null references plan_target,
  as_of date not null,
  figure numeric check (figure >= 0),
  source text not null check (length(source) between 1 and 200),
  takes_back uuid unique references plan_report,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  check ((figure is null) = (takes_back is not null))
);
create index plan_report_newest on plan_report (target, as_of desc, at desc);
create trigger plan_report_is_append_only before update or delete on plan_report for each row execute function refuse_change();

create table plan_evaluation (
  id uuid primary key,
  kind text not null check (kind in ('mid', 'final')),
  held_on date not null,
  title text not null check (length(title) between 1 and 120),
  address text not null check (length(address) <= 300),
  takes_back uuid unique references plan_evaluation,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  check (takes_back is not null or address <> '')
);
create trigger plan_evaluation_is_append_only before update or delete on plan_evaluation for each row execute function refuse_change();
