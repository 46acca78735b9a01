-- Hazards that people sent in. Every other one that was assigned is the sample enterprise's.
insert into portal.snap (id, code_seal, kind, township, spot, words, received_at)
select md5('bench-snap ' || n)::uuid, md5('bench-seal ' || n), kind.code, town.id, '示例地点' || n,
  (array['安全出口堆放了纸箱，门打不开一半', '配电箱门敞着，电线裸露在外面', '灭火器压力表指针在红区', '脚手架少了一道护栏，下面有人走动'])[n % 4 + 1]
    || '，请尽快派人看一看。', now() - interval '2 hours' - n * interval '75 minutes'
from generate_series(1, :rows * 2) n
  join (select code, row_number() over (order by place, code) - 1 as place, count(*) over () as many
    from portal.snap_kind) kind on kind.place = n / 10 % kind.many
  join (select id, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n / 3 % town.many;
insert into portal.snap_private (snap, sender_tag)
select md5('bench-snap ' || n)::uuid, 'bench ' || n from generate_series(1, :rows * 2) n;
insert into portal.snap_photo (snap, stage, number, file)
select md5('bench-snap ' || n)::uuid, stage, 1, md5(stage || n) || md5(n || stage)
from generate_series(1, :rows * 2) n, (values ('BEFORE'), ('AFTER')) taken (stage)
where stage = 'BEFORE' or n % 10 > 3;

create temp table bench_office as
select person.id as person, manager.owner as enterprise, place.name as enterprise_name
from portal.person person, portal.person manager join portal.organisation place on place.id = manager.owner
where person.user_name = 'office' and manager.user_name = 'enterprise-manager';

create temp table bench_snap as
select s.id, s.number, s.spot, s.received_at, n, n % 10 as turn, o.person,
  case when n % 2 = 0 then o.enterprise else md5('bench-enterprise ' || (n % :rows + 1))::uuid end as organisation,
  case when n % 2 = 0 then o.enterprise_name else '示例企业' || lpad((n % :rows + 1)::text, 5, '0') end as organisation_name
from generate_series(1, :rows * 2) n join portal.snap s on s.id = md5('bench-snap ' || n)::uuid cross join bench_office o;

insert into portal.snap_step (snap, kind, person, person_name, words, at)
select id, 'REFUSED', person, '示例监管人员', '照片里看不出隐患，请重新拍一张。', received_at + interval '10 minutes'
from bench_snap where turn = 1 order by n;
insert into portal.snap_step (snap, kind, person, person_name, organisation, organisation_name, due, at)
select id, 'ASSIGNED', person, '示例监管人员', organisation, organisation_name, (received_at + interval '7 days')::date,
  received_at + interval '20 minutes' from bench_snap where turn > 1 order by n;
insert into portal.snap_step (snap, kind, person, person_name, words, at)
select id, 'ANSWERED', person, '示例企业管理员', '已经整改，并安排专人每天检查。', received_at + interval '50 minutes'
from bench_snap where turn > 3 order by n;
insert into portal.snap_step (snap, kind, person, person_name, words, spot, at)
select id, 'SHOWN', person, '示例监管人员', '隐患已经整改。', spot, received_at + interval '60 minutes'
from bench_snap where turn > 3 order by n;
insert into portal.snap_now (snap, number, state, organisation, organisation_name, due, answered_on, shown, public_words,
  public_spot, public_photos, changed_at)
select id, number, case when turn = 0 then 'NEW' when turn = 1 then 'REFUSED' when turn < 4 then 'ASSIGNED' else 'ANSWERED' end,
  case when turn > 1 then organisation end, case when turn > 1 then organisation_name else '' end,
  case when turn > 1 then (received_at + interval '7 days')::date end,
  case when turn > 3 then (received_at + interval '50 minutes')::date end, turn > 3,
  case when turn > 3 then '隐患已经整改。' else '' end, case when turn > 3 then spot else '' end,
  case when turn > 3 then array[md5('BEFORE' || n) || md5(n || 'BEFORE'), md5('AFTER' || n) || md5(n || 'AFTER')] else '{}' end,
  received_at + interval '60 minutes'
from bench_snap;
drop table bench_snap;
drop table bench_office;

analyze portal.snap;
analyze portal.snap_now;
analyze portal.snap_photo;
