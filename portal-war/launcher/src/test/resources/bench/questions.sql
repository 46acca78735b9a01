-- Questions and comments of the public: waiting, given to an office, answered and checked, refused, let out, asked on.
-- State, subject and words turn at different paces (8, 88 and 704 lines), so that each goes with each.
insert into portal.public_question (once, code_hash, kind, topic, target, title, words, wants_private, at)
select md5('bench-question ' || n)::uuid, decode(md5('bench-code ' || n), 'hex'),
  case when n % 5 = 0 then 'COMMENT' else 'QUESTION' end,
  case when n % 5 = 0 then null else topic.code end,
  case when n % 5 = 0 then 'T' || n / 40 % 16 + 1 end,
  case when n % 5 = 0 then '示例意见' else '示例提问' end || n || '：' || (array['特种作业操作证到期了怎么办', '有限空间作业前要检测哪些气体',
    '新员工三级安全教育要学多少学时', '动火作业由谁来审批', '企业不给劳动防护用品可以向哪里反映', '工伤事故多久之内要上报',
    '楼道里停放电动自行车归谁管', '外包工的安全培训由哪一方负责'])[n / 88 % 8 + 1],
  case when n = 4 then '压轴。' else '' end || '我是示例企业的职工。' || (array['我们车间最近换了一批设备', '班组长让我们先干活再补手续', '公司说培训放在下个月', '我问过安全员没有答复'])[n % 4 + 1]
    || '，想知道按照规定应当怎么做，需要准备哪些材料，由哪个部门办理。',
  n % 40 = 7, now() - interval '9 days' - n * interval '75 minutes'
from generate_series(1, :rows * 3) n
  join (select code, row_number() over (order by place) - 1 as place, count(*) over () as many
    from portal.question_topic) topic on topic.place = n / 8 % topic.many;

create temp table bench_question as
select q.number, q.kind, q.topic, q.target, q.wants_private, q.at, n, n % 8 as turn
from generate_series(1, :rows * 3) n join portal.public_question q on q.once = md5('bench-question ' || n)::uuid;

insert into portal.public_question_step (question, kind, person_name, words, role, at)
select number, case when turn = 3 then 'REFUSED' else 'ACCEPTED' end, '示例监管人员',
  case when turn = 3 then '这不是安全生产方面的问题，请向有关部门反映。' else '' end,
  case when turn = 3 then '' else 'OFFICE' end, at + interval '1 day'
from bench_question where turn > 0 order by n;
insert into portal.public_question_step (question, kind, person_name, words, articles, day, at)
select number, 'ANSWERED', '示例监管人员', '您好。生产经营单位应当对从业人员进行安全生产教育和培训，没有培训合格的不得上岗。'
  || '请先向本单位安全管理机构提出；没有得到答复的，可以带上材料到县应急管理局窗口办理。', '安全生产法:28',
  (at + interval '1 year')::date, at + interval '5 days'
from bench_question where turn = 2 or turn > 3 order by n;
insert into portal.public_question_step (question, kind, person_name, at)
select number, 'PUBLISHED', '示例监管人员', at + interval '6 days' from bench_question where turn > 3 order by n;
insert into portal.public_question_step (question, kind, person_name, words, at)
select number, 'FOLLOWED', '', '还想再问一句：外地考的证件可以在这里复审吗？', at + interval '7 days'
from bench_question where n % 80 = 6 order by n;

insert into portal.public_question_round (question, round, kind, state, asked_at, due, dealt_on, first_due, first_dealt_on,
  path, role)
select number, 1, kind, case turn when 0 then 'WAITING' when 1 then 'OPEN' when 2 then 'CHECK' when 3 then 'REFUSED'
    else 'ANSWERED' end, at, (at + interval '21 days')::date,
  case when turn = 3 then (at + interval '1 day')::date when turn > 3 then (at + interval '6 days')::date end,
  (at + interval '21 days')::date,
  case when turn = 3 then (at + interval '1 day')::date when turn > 3 then (at + interval '6 days')::date end,
  '', 'OFFICE'
from bench_question;
insert into portal.public_question_round (question, round, kind, state, asked_at, due, first_due, path, role)
select number, 2, kind, 'WAITING', at + interval '7 days', (at + interval '28 days')::date,
  (at + interval '28 days')::date, '', 'OFFICE'
from bench_question where n % 80 = 6;
insert into portal.public_question_page (question, kind, topic, target, shown_at, review_by)
select number, kind, topic, target,
  case when wants_private then null when turn > 3 then at + interval '6 days'
    when kind = 'COMMENT' and turn in (1, 2) then at end,
  case when turn > 3 and n % 80 <> 6 then (at + interval '1 year')::date end
from bench_question;

-- The search follows the news; the youngest comes last.
insert into portal.outbox (at, topic, key, payload)
select now(), 'question.published', number::text, '{}'::jsonb
from bench_question where kind = 'QUESTION' and turn > 3 and not wants_private order by n desc;
drop table bench_question;

analyze portal.public_question;
analyze portal.public_question_step;
analyze portal.public_question_round;
analyze portal.public_question_page;
