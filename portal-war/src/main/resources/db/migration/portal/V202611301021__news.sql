-- Columns are data; an article stands in one of them. Its address stays when it is withdrawn and then says why.
create table news_column (
  code text primary key check (code ~ '^[a-z0-9-]{1,40}$'),
  parent text references news_column,
  kind text not null check (kind in ('articles', 'gallery', 'downloads')),
  name text not null check (length(name) between 1 and 40),
  name_en text not null check (length(name_en) between 1 and 60),
  place int not null
);
insert into news_column values
  ('notices', null, 'articles', '通知公告', 'Notices', 10),
  ('news', null, 'articles', '安全要闻', 'Safety news', 20),
  ('education', null, 'articles', '宣教栏目', 'Safety education', 30),
  ('work', 'education', 'articles', '班组安全', 'Safety at work', 31),
  ('home-safety', 'education', 'articles', '家庭安全', 'Safety at home', 32),
  ('emergency', 'education', 'articles', '应急自救', 'Emergencies', 33),
  ('posters', null, 'gallery', '公益广告', 'Posters and short films', 40),
  ('downloads', null, 'downloads', '资料下载', 'Downloads', 50),
  ('replies', null, 'articles', '舆情回应', 'Official replies', 60);

create table article (
  key text primary key check (key ~ '^[a-z0-9-]{1,60}$'),
  section text not null references news_column,
  fields jsonb not null,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text not null default '',
  check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index article_newest on article (section, published_at desc);

-- What the checker of outside links found last at each address.
create table link_check (
  address text primary key,
  status int not null,
  problem text not null default '',
  checked_at timestamptz not null
);
