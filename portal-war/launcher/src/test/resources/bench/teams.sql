-- People of the teams with their terms and what they did.
insert into portal.team_member (id, name, unit, field, named, created_at)
select md5('bench-member ' || n)::uuid, '示例队员' || lpad(n::text, 5, '0'), '示例单位' || n % 300,
  (array['危险化学品', '消防', '建筑施工', '职业健康', ''])[n % 5 + 1], n % 3 = 0, now() - n % 1095 * interval '1 day'
from generate_series(1, :rows * 2) n;
insert into portal.team_appointment (id, member, team, starts, ends, document, person_name, at)
select md5('bench-term ' || n)::uuid, md5('bench-member ' || n)::uuid,
  case when n % 2 = 0 then 'expert' else team.code end, current_date - n % 1095, current_date - n % 1095 + 1095,
  '示例文件〔' || n % 40 + 1 || '〕号', '示例监管人员', now() - n % 1095 * interval '1 day'
from generate_series(1, :rows * 2) n
  join (select code, row_number() over (order by place, code) - 1 as place, count(*) over () as many
    from portal.team) team on team.place = n / 2 % team.many;
insert into portal.team_ending (appointment, ended_on, reason, person_name, at)
select md5('bench-term ' || n)::uuid, current_date - 1, '示例：工作调动', '示例监管人员', now()
from generate_series(1, :rows * 2) n where n % 30 = 0;
insert into portal.team_deed (id, member, team, day, what, person_name, at)
select md5('bench-deed ' || n)::uuid, a.member, a.team, a.starts, '到示例社区讲解消防安全', '示例监管人员', a.at
from generate_series(1, :rows * 2) n join portal.team_appointment a on a.id = md5('bench-term ' || n)::uuid;

analyze portal.team_member;
analyze portal.team_appointment;
analyze portal.team_deed;
