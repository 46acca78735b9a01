-- Articles with the versions and reviews they came through, and some that wait for theirs.
create temp table bench_article as
select 'bench-' || n as key, n, c.code as section, '示例新闻' || n || '：' || (array['县里开展消防安全检查', '企业班组学习事故案例',
    '冬季取暖谨防一氧化碳中毒', '安全宣传进社区'])[n % 4 + 1] as title, now() - interval '1 hour' - n * interval '155 minutes' as at
from generate_series(1, :rows) n
  join (select code, row_number() over (order by place, code) - 1 as place, count(*) over () as many
    from portal.news_column where kind = 'articles') c on c.place = n % c.many;
alter table bench_article add column fields jsonb;
update bench_article set fields = jsonb_build_object('section', section, 'title', title, 'titleEn', '', 'summary',
  '检查组查看了通道、用电和消防设施，发现的问题当场整改。', 'summaryEn', '', 'source', '示例来源', 'body',
  repeat('检查组走访了示例企业，查看疏散通道、配电箱和灭火器，向员工讲解怎样报警、怎样逃生。发现的问题当场指出，限期整改。', 8), 'bodyEn', '');

insert into portal.article (key, section, fields, published_at, changed_at, withdrawn_at, withdrawn_reason)
select key, section, fields, at, at, case when n % 100 = 0 then at + interval '1 hour' end,
  case when n % 100 = 0 then '示例：内容有误' else '' end from bench_article;
insert into portal.piece_version (kind, key, number, title, fields, author_name, changed_at, levels)
select 'article', key, 1, title, fields, '示例编辑', at - interval '1 day',
  '[{"name":"初审初校","nameEn":"First review"}]'::jsonb from bench_article;
insert into portal.piece_step (kind, key, number, step, level, person_name, at)
select 'article', key, 1, 'SUBMITTED', 0, '示例编辑', at - interval '1 day' from bench_article order by n;
insert into portal.piece_step (kind, key, number, step, level, person_name, at)
select 'article', key, 1, 'PASSED', 1, '示例审题员', at - interval '1 hour' from bench_article order by n;
insert into portal.piece_step (kind, key, number, step, person_name, at)
select 'article', key, 1, 'PUBLISHED', 'portal', at from bench_article order by n;
insert into portal.piece_step (kind, key, number, step, person_name, words, at)
select 'article', key, 1, 'WITHDRAWN', '示例编辑', '示例：内容有误', at + interval '1 hour'
from bench_article where n % 100 = 0 order by n;

insert into portal.piece_version (kind, key, number, title, fields, author_name, changed_at, levels)
select 'article', 'bench-wait-' || n, 1, '示例待审稿件' || n, b.fields, '示例编辑', now() - n * interval '1 hour',
  '[{"name":"初审初校","nameEn":"First review"},{"name":"复审二校","nameEn":"Second review"}]'::jsonb
from bench_article b where n <= 60;
insert into portal.piece_step (kind, key, number, step, person_name, at)
select 'article', 'bench-wait-' || n, 1, 'SUBMITTED', '示例编辑', now() - n * interval '1 hour'
from bench_article where n <= 60;
insert into portal.outbox (at, topic, key, payload) values (now(), 'news.published', 'bench-1', '{}');
drop table bench_article;

analyze portal.article;
analyze portal.piece_version;
analyze portal.piece_step;
