-- Townships, enterprises, schools, people and what the trail says, over three years. :rows is the size of the county.
insert into portal.organisation (id, parent, kind, name, path, sample, created_at)
select made.key, county.id, 'township', tile.name, county.path || replace(made.key::text, '-', '') || '/', false,
  now() - interval '3 years'
from portal.township_tile tile
  cross join lateral (select md5('bench-township ' || tile.name)::uuid as key) made
  cross join (select id, path from portal.organisation where kind = 'county' order by created_at limit 1) county
where not exists (select from portal.organisation known where known.kind = 'township' and known.name = tile.name);

insert into portal.organisation (id, parent, kind, name, path, sample, created_at, field)
select made.key, town.id, 'enterprise', '示例企业' || lpad(n::text, 5, '0'),
  town.path || replace(made.key::text, '-', '') || '/', true, now() - n % 1095 * interval '1 day', field.name
from generate_series(1, :rows) n
  cross join lateral (select md5('bench-enterprise ' || n)::uuid as key) made
  join (select id, path, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n % town.many
  join (select name, row_number() over (order by place) - 1 as place, count(*) over () as many
    from portal.industry_field) field on field.place = n / 8 % field.many;

insert into portal.organisation (id, parent, kind, name, path, sample, created_at)
select made.key, town.id, 'school', '示例学校' || lpad(n::text, 5, '0'),
  town.path || replace(made.key::text, '-', '') || '/', true, now() - n % 1095 * interval '1 day'
from generate_series(1, :rows) n
  cross join lateral (select md5('bench-school ' || n)::uuid as key) made
  join (select id, path, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n % town.many;

insert into portal.person (id, user_name, name, password_hash, owner, active, created_at)
select md5('bench-person ' || n)::uuid, 'bench-' || n, '示例职工' || n, learner.password_hash,
  md5('bench-enterprise ' || n)::uuid, n % 50 <> 0, now() - n % 1095 * interval '1 day'
from generate_series(1, :rows) n, portal.person learner where learner.user_name = 'learner';
insert into portal.person_role (person, role)
select md5('bench-person ' || n)::uuid, 'LEARNER' from generate_series(1, :rows) n;
insert into portal.person_role (person, role)
select md5('bench-person ' || n)::uuid, 'ENTERPRISE_MANAGER' from generate_series(1, :rows) n where n % 10 = 0;

insert into portal.audit (at, actor_name, action, subject, detail)
select now() - (:rows * 3 - n) * interval '50 minutes', (array['示例监管人员', '示例编辑', '示例教师'])[n % 3 + 1],
  (array['question.accepted', 'case.kept', 'account.opened', 'piece.submitted', 'organisation.renamed'])[n % 5 + 1],
  'bench ' || n, jsonb_build_object('title', '示例记录' || n)
from generate_series(1, :rows * 3) n;

analyze portal.organisation;
analyze portal.person;
analyze portal.person_role;
analyze portal.audit;
