-- A contest with single people and classes that have answered, and others beside it.
insert into portal.contest (id, slug, title_zh, title_en, about_zh, about_en, sides, topics, questions, seconds, a_day, summed,
  fewest, made_at)
select md5('bench-contest ' || n)::uuid, 'bench-contest-' || n, '示例竞赛' || n, '', '答一答身边的安全知识。', '',
  '{INDIVIDUAL,CLASS}', '{}', 20, 1800, 3, n % 2 = 0, 5, now() - n * interval '2 days'
from generate_series(1, 500) n;
insert into portal.contest_round (contest, number, title_zh, title_en, opens_at, closes_at)
select md5('bench-contest ' || n)::uuid, 1, '第 1 轮', 'Round 1', now() - n * interval '2 days',
  now() - n * interval '2 days' + interval '30 days' from generate_series(1, 500) n;
insert into portal.contest_step (contest, step, at)
select md5('bench-contest ' || n)::uuid, 'OPENED', now() - n * interval '2 days' from generate_series(1, 500) n
where n % 20 <> 0;

insert into portal.contest_squad (id, contest, side, name, code, seats, made_at)
select md5('bench-squad ' || n)::uuid, md5('bench-contest 1')::uuid, 'CLASS', '示例小学' || lpad(n::text, 5, '0') || ' 班',
  'B' || lpad(n::text, 7, '0'), 50, now() - interval '2 days' from generate_series(1, :rows) n;
insert into portal.contest_entry (id, contest, side, person, entered_at)
select md5('bench-entry ' || n)::uuid, md5('bench-contest 1')::uuid, 'INDIVIDUAL', md5('bench-person ' || n)::uuid,
  now() - interval '1 day' from generate_series(1, :rows) n;
insert into portal.contest_entry (id, contest, side, squad, seat, entered_at)
select md5('bench-pupil ' || n)::uuid, md5('bench-contest 1')::uuid, 'CLASS', md5('bench-squad ' || n / 8 + 1)::uuid,
  n % 8 + 1, now() - interval '1 day' from generate_series(0, :rows - 1) n;
insert into portal.contest_shown (entry, label, at)
select md5('bench-entry ' || n)::uuid, '示例选手' || n, now() - interval '1 day'
from generate_series(1, :rows) n where n % 2 = 0;
insert into portal.contest_attempt (id, contest, round, entry, day, number, seed, paper, begun_at, ends_at)
select md5('bench-attempt ' || e.id)::uuid, e.contest, 1, e.id, current_date, 1, 1, '[]'::jsonb, now() - interval '10 hours',
  now() - interval '9 hours'
from portal.contest_entry e where e.contest = md5('bench-contest 1')::uuid;
insert into portal.contest_tally (attempt, answered, correct, late, last_at)
select a.id, 20, e.number * 7919 % 21, 0, a.begun_at + e.number % 1700 * interval '1 second'
from portal.contest_attempt a join portal.contest_entry e on e.id = a.entry
where a.contest = md5('bench-contest 1')::uuid;

analyze portal.contest;
analyze portal.contest_squad;
analyze portal.contest_entry;
analyze portal.contest_attempt;
analyze portal.contest_tally;
