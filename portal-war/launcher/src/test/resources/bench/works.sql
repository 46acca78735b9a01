-- A call that is open now with its works and votes, and earlier calls.
insert into portal.works_call (id, title, rules, kinds, opens, closes, votes_from, votes_until, published, created_at)
select md5('bench-call ' || n)::uuid, '示例征集' || n, '画一画、写一写身边的安全。每人最多交三件，作品应当是自己做的。',
  (select array_agg(code order by place, code) from portal.works_kind), current_date - n * 2, current_date - n * 2 + 90,
  current_date - n * 2 + 1, current_date - n * 2 + 90, n % 20 <> 0, now() - n * interval '2 days'
from generate_series(1, 500) n;

insert into portal.work (id, call, kind, title, words, file, shown_name, received_at)
select md5('bench-work ' || n)::uuid, md5('bench-call 1')::uuid, kind.code, '示例作品' || n,
  '安全帽，戴端正；安全带，系牢靠。平安回家，一盏灯等着你。',
  case when kind.form = 'TEXT' then null else md5('work ' || n) || md5(n || ' work') end, '示例作者',
  now() - n % 86400 * interval '1 second'
from generate_series(1, :rows * 2) n
  join (select code, form, row_number() over (order by place, code) - 1 as place, count(*) over () as many
    from portal.works_kind) kind on kind.place = n / 8 % kind.many;

insert into portal.work_vote (call, work, voter, day, address, network, at)
select md5('bench-call 1')::uuid, md5('bench-work ' || (n * 7919 % (:rows * 2) + 1))::uuid, 'bench ' || n,
  current_date, 'bench ' || n % 4000, 'bench ' || n % 250, now() - n % 3600 * interval '1 second'
from generate_series(1, :rows * 2) n;

insert into portal.work_now (work, call, number, state, votes)
select w.id, w.call, w.number,
  case when w.number % 8 = 0 then 'NEW' when w.number % 8 = 1 then 'REFUSED' when w.number % 8 = 2 then 'HIDDEN' else 'SHOWN' end,
  coalesce(v.votes, 0)
from portal.work w left join (select work, count(*) as votes from portal.work_vote group by work) v on v.work = w.id
where w.call = md5('bench-call 1')::uuid;

insert into portal.work_step (work, kind, person, person_name, at)
select n.work, case n.state when 'REFUSED' then 'REFUSED' else 'ACCEPTED' end, person.id, '示例监管人员', now()
from portal.work_now n, portal.person person
where person.user_name = 'office' and n.state <> 'NEW' and n.call = md5('bench-call 1')::uuid order by n.number;

analyze portal.works_call;
analyze portal.work;
analyze portal.work_now;
analyze portal.work_vote;
