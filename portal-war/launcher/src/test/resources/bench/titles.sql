-- Applications for titles in every stage, and what is held, at three levels.
create temp table bench_title as
select md5('bench-title ' || n)::uuid as application, n, n % 10 as turn, o.id as owner, o.name, o.path, o.parent,
  (array['COUNTY', 'CITY', 'REGIONAL'])[(n - 1) / :rows + 1] as level, s.code, s.number,
  now() - interval '1 day' - n * interval '45 minutes' as since
from generate_series(1, :rows * 3) n
  join portal.organisation o on o.id = md5('bench-enterprise ' || (n - 1) % :rows + 1)::uuid
  cross join (select code, max(number) as number from portal.title_scheme
    where code = 'safety-culture-enterprise' and in_force is not null group by code) s;

insert into portal.title_application (id, scheme, version, level, owner, owner_name, owner_kind, owner_path, township,
  township_name, begun_by, begun_at)
select b.application, b.code, b.number, b.level, b.owner, b.name, 'enterprise', b.path, b.parent, t.name, p.id,
  b.since - interval '60 days'
from bench_title b join portal.organisation t on t.id = b.parent
  join portal.person p on p.user_name = 'enterprise-manager';
insert into portal.title_stand (application, stage, since, scheme, level, owner, owner_name, owner_kind, owner_path,
  township, points, open_until, number, granted_on, valid_until)
select application, (array['DRAFT', 'TOWNSHIP', 'QUESTION', 'OFFICE', 'VISIT', 'DECISION', 'PUBLISHED', 'WITHDRAWN',
    'GRANTED', 'GRANTED'])[turn + 1], since, code, level, owner, name, 'enterprise', path, parent,
  case when turn > 4 then 60 + n % 40 end, case when turn = 6 then now() + interval '7 days' end,
  case when turn > 7 then 'SL-' || n end, case when turn > 6 then since::date end,
  case when turn > 6 then (since + interval '2 years')::date end
from bench_title;
insert into portal.title_assessor (application, person)
select b.application, p.id from bench_title b join portal.person p on p.user_name = 'reviewer' where b.turn = 4;
drop table bench_title;

-- Communities that hold a regional title; by their days they lie among the enterprises.
create temp table bench_community as
select md5('bench-community-title ' || n)::uuid as application, n, md5('bench-community ' || n)::uuid as owner,
  '示例社区' || lpad(n::text, 5, '0') as name, town.id as township, town.name as township_name,
  town.path || md5('bench-community ' || n) || '/' as path, s.number,
  now() - interval '1 day' - n * interval '135 minutes' as since
from generate_series(1, :rows) n
  join (select id, name, path, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n % town.many
  cross join (select max(number) as number from portal.title_scheme
    where code = 'safe-community' and in_force is not null) s;

insert into portal.title_application (id, scheme, version, level, owner, owner_name, owner_kind, owner_path, township,
  township_name, begun_by, begun_at)
select c.application, 'safe-community', c.number, 'REGIONAL', c.owner, c.name, 'community', c.path, c.township,
  c.township_name, p.id, c.since - interval '60 days'
from bench_community c join portal.person p on p.user_name = 'enterprise-manager';
insert into portal.title_stand (application, stage, since, scheme, level, owner, owner_name, owner_kind, owner_path,
  township, points, number, granted_on, valid_until)
select application, 'GRANTED', since, 'safe-community', 'REGIONAL', owner, name, 'community', path, township,
  90 + n % 10, 'SQ-' || n, since::date, (since + interval '3 years')::date
from bench_community;
drop table bench_community;

analyze portal.title_application;
analyze portal.title_stand;
analyze portal.title_assessor;
