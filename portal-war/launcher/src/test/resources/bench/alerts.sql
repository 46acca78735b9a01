-- Alerts of three years. The sample enterprise got all of them, and one went to everybody.
create temp table bench_alert as
select md5('bench-alert ' || n)::uuid as id, n, now() - n * interval '155 minutes' as sent_at, manager.owner,
  place.name as owner_name, office.id as sender
from generate_series(1, :rows) n, portal.person office, portal.person manager
  join portal.organisation place on place.id = manager.owner
where office.user_name = 'office' and manager.user_name = 'enterprise-manager';

insert into portal.alert (id, title, words, aim, due, sender, sender_name, sent_at)
select id, '示例通报' || n || '：作业前先通风、先检测', '近期多地发生事故，请各企业开展自查，并把情况报上来。', '', sent_at + interval '3 days',
  sender, '示例监管人员', sent_at from bench_alert;
insert into portal.alert_recipient (alert, enterprise, name)
select id, owner, owner_name from bench_alert;
insert into portal.alert_recipient (alert, enterprise, name)
select b.id, md5('bench-enterprise ' || (b.n + i) % :rows + 1)::uuid, '示例企业' || lpad(((b.n + i) % :rows + 1)::text, 5, '0')
from bench_alert b, generate_series(0, case when b.n = 1 then :rows - 1 else 2 end) i;
insert into portal.alert_answer (alert, enterprise, kind, person_name, at)
select b.id, r.enterprise, 'READ', '示例企业管理员', b.sent_at + interval '1 minute'
from bench_alert b join portal.alert_recipient r on r.alert = b.id where b.n % 10 < 9 or r.enterprise = b.owner;
insert into portal.alert_answer (alert, enterprise, kind, person_name, at)
select b.id, r.enterprise, 'CONFIRMED', '示例企业管理员', b.sent_at + interval '2 minutes'
from bench_alert b join portal.alert_recipient r on r.alert = b.id where b.n % 10 < 6;
insert into portal.alert_answer (alert, enterprise, kind, person_name, words, at)
select b.id, r.enterprise, 'DONE', '示例企业管理员', '已经自查，没有发现同类问题。', b.sent_at + interval '3 minutes'
from bench_alert b join portal.alert_recipient r on r.alert = b.id where b.n % 10 < 3;
drop table bench_alert;

analyze portal.alert;
analyze portal.alert_recipient;
analyze portal.alert_answer;
