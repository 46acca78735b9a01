-- Certificates, classes with requests for seats, dates of exams with their candidates, talks, booklets and posts.
create function pg_temp.product(a int, b int) returns int language plpgsql as $$
declare
  p int := 0;
begin
  while b <> 0 loop
    if (b & 1) = 1 then
      p := p # a;
    end if;
    b := b >> 1;
    a := a << 1;
    if a >= 32 then
      a := a # 37;
    end if;
  end loop;
  return p;
end $$;
create function pg_temp.check_character(body text) returns text language plpgsql as $$
declare
  letters constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  total int := 0;
  weight int := 1;
begin
  for i in 1 .. length(body) loop
    weight := pg_temp.product(weight, 2);
    total := total # pg_temp.product(weight, strpos(letters, substr(body, i, 1)) - 1);
  end loop;
  return substr(letters, total + 1, 1);
end $$;

insert into portal.certificate (serial, holder, owner, holder_name, programme, title_zh, title_en, credited_seconds,
  seconds_per_class_hour, sitting, score, full_score, passed_on, issuer, issued_at, last_day)
select 'PAD-2026-' || substr(made.drawn, 1, 6) || '-' || substr(made.drawn, 7) || '-'
    || pg_temp.check_character('2026' || made.drawn), md5('bench-person ' || n)::uuid,
  case when n % 20 = 0 then manager.owner else md5('bench-enterprise ' || n)::uuid end, '示例职工' || n,
  'hazchem-trading-head-initial', '示例培训', 'Sample training', 129600, 2700, md5('bench-sitting ' || n)::uuid, 80 + n % 20,
  100, current_date - n % 1095, '示例县应急管理局', now() - n % 1095 * interval '1 day', current_date - n % 1095 + 1095
from generate_series(1, :rows) n
  cross join lateral (select lpad(n::text, 12, '0') as drawn) made
  join portal.person manager on manager.user_name = 'enterprise-manager';
insert into portal.certificate_event (serial, kind, at)
select serial, 'issued', issued_at from portal.certificate where holder_name like '示例职工%' order by serial;
insert into portal.certificate_event (serial, kind, at, reason)
select serial, 'revoked', now(), '示例：资料有误，予以撤销' from portal.certificate
where holder_name like '示例职工%' and holder_name like '%99';

insert into course.training_class (id, code, programme, title_zh, title_en, place, quota, sign_up_from, sign_up_to, from_date,
  to_date, state, own_people, posts, health, late_after, absent_after, late_loses_time, codes_needed, created_by, created_at)
select md5('bench-class ' || n)::uuid, 'bench-' || n, programme.code, '示例培训班' || n, 'Sample class', '示例培训室', 100,
  made.day - 30, made.day - 5, made.day, made.day + 3,
  case when made.day + 3 < current_date then 'ENDED' else 'SIGN_UP' end, false, '{}', false, 10, 30, false, 1, office.id,
  made.day - interval '40 days'
from generate_series(1, 250) n
  cross join lateral (select current_date + 30 - n * 4 as day) made
  cross join (select code from course.programme order by position limit 1) programme
  join portal.person office on office.user_name = 'office';
insert into course.training_sign_up (id, class, learner, owner, at, state, seated, post, health, certificates)
select md5('bench-request ' || n)::uuid, md5('bench-class ' || n % 250 + 1)::uuid, md5('bench-person ' || n)::uuid,
  md5('bench-enterprise ' || n)::uuid, now() - interval '40 days',
  case when n % 10 = 0 then 'PENDING' when n % 10 = 1 then 'REFUSED' else 'ACCEPTED' end, n % 10 <> 1, '示例岗位', true, '{}'
from generate_series(1, :rows) n;

insert into quiz.exam_session (id, exam, title, place, doors_at, bell_at, late_minutes, late_rule, capacity, seats, access_code,
  addresses, config_key, release, review, attempts, valid_months)
select md5('bench-session ' || n)::uuid, exam.code, '示例场次' || n, '示例考场' || n % 6, made.bell - interval '30 minutes', made.bell, 15,
  'WHOLE_TIME', 100, 100, '', '', '', 'AT_ONCE', 'MARK', 1, 36
from generate_series(1, 250) n
  cross join lateral (select date_trunc('hour', now()) + interval '20 days' - n * interval '4 days' as bell) made
  cross join (select code from quiz.exam order by code limit 1) exam;
insert into quiz.exam_session_step (session, kind, words, by_whom, at)
select md5('bench-session ' || n)::uuid, step.kind, '', office.id, now() - interval '60 days'
from generate_series(1, 250) n, (values ('PLANNED'), ('PUBLISHED')) step (kind), portal.person office
where office.user_name = 'office' order by n, step.kind;
insert into quiz.exam_roster_step (session, candidate, kind, words, number, by_whom, at)
select md5('bench-session ' || n % 250 + 1)::uuid, md5('bench-person ' || n)::uuid, 'LISTED', '', 0, office.id,
  now() - interval '50 days'
from generate_series(1, :rows) n, portal.person office where office.user_name = 'office';

insert into portal.talk (id, case_code, case_title, owner, team, held_at, members, foreman, foreman_name, received_at)
select md5('bench-talk ' || n)::uuid, 'B1', '示例案例1', manager.owner, '示例班组' || n % 12, now() - n * interval '150 minutes',
  array['示例甲', '示例乙', '示例丙', '示例丁'], manager.id, '示例班组长', now() - n * interval '150 minutes'
from generate_series(1, :rows) n, portal.person manager where manager.user_name = 'enterprise-manager';

insert into portal.booklet_handout (id, booklet, day, place, place_name, event, copies, reason, actor, actor_name, at)
select md5('bench-handout ' || n)::uuid, booklet.code, current_date - n % 1095, town.id, town.name, '示例发放' || n, n % 90 + 10, '',
  office.id, '示例监管人员', now() - n % 1095 * interval '1 day'
from generate_series(1, :rows) n
  join (select code, row_number() over (order by position) - 1 as place, count(*) over () as many
    from portal.booklet) booklet on booklet.place = n % booklet.many
  join (select id, name, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n / 3 % town.many
  join portal.person office on office.user_name = 'office';

insert into portal.post_online (id, enterprise, online, day, source, actor, actor_name, at)
select md5('bench-online ' || n)::uuid, md5('bench-enterprise ' || n)::uuid, n % 3 <> 0, current_date - n % 300, '示例：现场查看',
  office.id, '示例监管人员', now() - n % 300 * interval '1 day'
from generate_series(1, :rows) n join portal.person office on office.user_name = 'office' where n % 2 = 0;

analyze portal.certificate;
analyze portal.certificate_event;
analyze course.training_class;
analyze course.training_sign_up;
analyze quiz.exam_session;
analyze quiz.exam_roster_step;
analyze portal.talk;
analyze portal.booklet_handout;
analyze portal.post_online;
