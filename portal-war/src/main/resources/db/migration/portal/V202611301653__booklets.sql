-- Two booklets that are given away: what is printed is handed out and counted by copy, what is read on the web is counted
-- apart by day. The first is made of the warning cases; the second has a table of contents that names what is here already.
create table booklet (
  code text primary key,
  position int not null,
  target text not null,
  title_zh text not null,
  title_en text not null,
  about_zh text not null,
  about_en text not null,
  made_of text not null check (made_of in ('cases', 'parts')),
  picture text not null
);
insert into booklet values
  ('warning-cases', 1, 'T4', '安全生产事故警示案例', 'Warning Cases of Work Accidents',
   '一起事故一章：发生了什么、为什么、我们记住哪几条。网上版由本平台的警示案例库编成，可以打印。',
   'A chapter an accident: what happened, why, and what to remember. The web edition is made of this portal''s warning cases and can be printed.',
   'cases', 'mine'),
  ('life-umbrella', 2, 'T5', '撑起生命之伞', 'An Umbrella over Life',
   '上班、在家、上学、路上都用得着的安全知识。网上版把本平台的法规要点、解读和课程编成一本，可以打印。',
   'Safety knowledge for work, home, school and the road. The web edition puts this portal''s law, answers and courses in order and can be printed.',
   'parts', 'home');

create table booklet_chapter (
  booklet text not null references booklet,
  number int not null,
  title_zh text not null,
  title_en text not null,
  primary key (booklet, number)
);
create table booklet_part (
  booklet text not null,
  chapter int not null,
  position int not null,
  kind text not null check (kind in ('article', 'answer', 'course')),
  ref text not null,
  primary key (booklet, chapter, position),
  foreign key (booklet, chapter) references booklet_chapter
);
insert into booklet_chapter values
  ('life-umbrella', 1, '安全是大家的事', 'Safety is everybody''s'),
  ('life-umbrella', 2, '上岗之前先学会', 'Learn before you start'),
  ('life-umbrella', 3, '我的权利', 'My rights'),
  ('life-umbrella', 4, '我该做到的', 'My duties'),
  ('life-umbrella', 5, '看见隐患怎么办', 'When you see a hazard'),
  ('life-umbrella', 6, '有限空间：别盲目下去', 'Confined spaces: never rush in'),
  ('life-umbrella', 7, '防火', 'Fire'),
  ('life-umbrella', 8, '用气', 'Gas'),
  ('life-umbrella', 9, '路上和地里', 'Roads and fields'),
  ('life-umbrella', 10, '学校和孩子', 'School and children'),
  ('life-umbrella', 11, '护好身体', 'Your health'),
  ('life-umbrella', 12, '出了事怎么办', 'When it has happened');
insert into booklet_part values
  ('life-umbrella', 1, 1, 'article', '安全生产法:3'),
  ('life-umbrella', 1, 2, 'article', '安全生产法:13'),
  ('life-umbrella', 1, 3, 'answer', 'i-058'),
  ('life-umbrella', 1, 4, 'answer', 'i-029'),
  ('life-umbrella', 2, 1, 'article', '安全生产法:28'),
  ('life-umbrella', 2, 2, 'answer', 'i-001'),
  ('life-umbrella', 2, 3, 'answer', 'i-003'),
  ('life-umbrella', 2, 4, 'answer', 'i-005'),
  ('life-umbrella', 2, 5, 'answer', 'i-016'),
  ('life-umbrella', 2, 6, 'course', 'three-level-education'),
  ('life-umbrella', 2, 7, 'course', 'migrant-workers'),
  ('life-umbrella', 3, 1, 'article', '安全生产法:53'),
  ('life-umbrella', 3, 2, 'article', '安全生产法:54'),
  ('life-umbrella', 3, 3, 'article', '安全生产法:55'),
  ('life-umbrella', 3, 4, 'article', '安全生产法:52'),
  ('life-umbrella', 3, 5, 'answer', 'i-034'),
  ('life-umbrella', 3, 6, 'answer', 'i-035'),
  ('life-umbrella', 3, 7, 'answer', 'i-036'),
  ('life-umbrella', 3, 8, 'answer', 'i-037'),
  ('life-umbrella', 4, 1, 'article', '安全生产法:57'),
  ('life-umbrella', 4, 2, 'article', '安全生产法:58'),
  ('life-umbrella', 4, 3, 'answer', 'i-039'),
  ('life-umbrella', 5, 1, 'article', '安全生产法:59'),
  ('life-umbrella', 5, 2, 'answer', 'i-031'),
  ('life-umbrella', 5, 3, 'answer', 'i-059'),
  ('life-umbrella', 5, 4, 'course', 'find-the-hazards'),
  ('life-umbrella', 6, 1, 'article', '工贸企业有限空间作业安全规定:14'),
  ('life-umbrella', 6, 2, 'article', '工贸企业有限空间作业安全规定:15'),
  ('life-umbrella', 6, 3, 'answer', 'i-018'),
  ('life-umbrella', 6, 4, 'answer', 'i-019'),
  ('life-umbrella', 6, 5, 'answer', 'i-020'),
  ('life-umbrella', 6, 6, 'course', 'confined-space-before-you-enter'),
  ('life-umbrella', 7, 1, 'article', '消防法:5'),
  ('life-umbrella', 7, 2, 'article', '消防法:28'),
  ('life-umbrella', 7, 3, 'article', '消防法:44'),
  ('life-umbrella', 7, 4, 'answer', 'i-047'),
  ('life-umbrella', 7, 5, 'answer', 'i-048'),
  ('life-umbrella', 7, 6, 'course', 'crowded-places-fire'),
  ('life-umbrella', 8, 1, 'article', '城镇燃气管理条例:27'),
  ('life-umbrella', 8, 2, 'article', '城镇燃气管理条例:40'),
  ('life-umbrella', 8, 3, 'answer', 'i-051'),
  ('life-umbrella', 8, 4, 'answer', 'i-052'),
  ('life-umbrella', 8, 5, 'course', 'restaurant-gas'),
  ('life-umbrella', 9, 1, 'article', '道路交通安全法:51'),
  ('life-umbrella', 9, 2, 'article', '道路交通安全法:49'),
  ('life-umbrella', 9, 3, 'article', '道路交通安全法:55'),
  ('life-umbrella', 9, 4, 'answer', 'i-053'),
  ('life-umbrella', 9, 5, 'course', 'farm-machinery'),
  ('life-umbrella', 10, 1, 'article', '校车安全管理条例:12'),
  ('life-umbrella', 10, 2, 'answer', 'i-056'),
  ('life-umbrella', 10, 3, 'answer', 'i-057'),
  ('life-umbrella', 10, 4, 'course', 'school-safety-lesson'),
  ('life-umbrella', 11, 1, 'article', '职业病防治法:35'),
  ('life-umbrella', 11, 2, 'article', '职业病防治法:39'),
  ('life-umbrella', 11, 3, 'answer', 'i-049'),
  ('life-umbrella', 11, 4, 'course', 'occupational-health'),
  ('life-umbrella', 12, 1, 'article', '安全生产法:56'),
  ('life-umbrella', 12, 2, 'answer', 'i-040'),
  ('life-umbrella', 12, 3, 'answer', 'i-043'),
  ('life-umbrella', 12, 4, 'answer', 'i-054');

-- Copies handed out. A wrong line is taken back by a counter-entry of the same day, place and event.
create table booklet_handout (
  id uuid primary key,
  booklet text not null references booklet,
  day date not null,
  place uuid not null,
  place_name text not null check (length(place_name) between 1 and 120),
  event text not null check (length(event) between 1 and 120),
  copies int not null check (copies between -100000 and 100000 and copies <> 0),
  counters uuid unique references booklet_handout,
  reason text not null check (length(reason) <= 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  check ((counters is null) = (copies > 0)),
  check (counters is null or reason <> '')
);
create index booklet_handout_newest on booklet_handout (booklet, day desc, at desc, id);
create index booklet_handout_listed on booklet_handout (day desc, at desc, id);
create trigger booklet_handout_is_append_only before update or delete on booklet_handout for each row execute function refuse_change();

-- Readings on the web: how many devices opened a booklet on a day. Nothing is kept about who they were.
create table booklet_reading (
  booklet text not null references booklet,
  day date not null,
  readings int not null check (readings > 0),
  primary key (booklet, day)
);

-- Where copies can be had; a place that has none any more is closed by a line of its own.
create table booklet_point (
  id uuid primary key,
  name text not null check (length(name) between 1 and 80),
  words text not null check (length(words) between 1 and 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create table booklet_point_closed (
  point uuid primary key references booklet_point,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create trigger booklet_point_is_append_only before update or delete on booklet_point for each row execute function refuse_change();
create trigger booklet_point_closed_is_append_only before update or delete on booklet_point_closed for each row execute function refuse_change();
