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

analyze portal.title_application;
analyze portal.title_stand;
analyze portal.title_assessor;
