-- Activities of three years with their bookings and audience: half of them in one campaign, and one with a full house.
insert into portal.activity (id, campaign, kind, venue, title, what, township, place, from_at, to_at, places, party, open,
  cancelled_at, reason, planned_at)
select md5('bench-activity ' || n)::uuid,
  case when n % 2 = 1 then 'safety-month-2026' else campaign.code end, kind.code, venue.code,
  '示例活动' || n || '：' || (array['安全宣传咨询', '情景剧演出', '应急演练', '事故警示教育'])[n % 4 + 1],
  '现场讲解安全用电、防火和逃生，发放宣传册，回答大家的问题。', town.id, '示例广场' || n % 60, opening.hour, opening.hour + interval '2 hours',
  case when n = 1 then :rows else 200 end, 50, true,
  case when n % 50 = 0 then opening.hour - interval '1 day' end, case when n % 50 = 0 then '天气原因取消' else '' end,
  opening.hour - interval '30 days'
from generate_series(1, :rows * 2) n
  cross join lateral (select date_trunc('hour', now()) + interval '60 days' - n * interval '78 minutes' as hour) opening
  join (select code, row_number() over (order by code) - 1 as place, count(*) over () as many
    from portal.campaign) campaign on campaign.place = n / 2 % campaign.many
  join (select code, row_number() over (order by place) - 1 as place, count(*) over () as many
    from portal.activity_kind) kind on kind.place = n / 4 % kind.many
  join (select code, row_number() over (order by place) - 1 as place, count(*) over () as many
    from portal.venue) venue on venue.place = n / 8 % venue.many
  join (select id, row_number() over (order by path) - 1 as place, count(*) over () as many
    from portal.organisation where kind = 'township') town on town.place = n % town.many;

insert into portal.activity_booking (id, activity, heads, state, name, phone, device, at)
select md5('bench-guest ' || n)::uuid, md5('bench-activity 1')::uuid, 1 + n % 2,
  case when n % 20 = 0 then 'WITHDRAWN' when n % 3 = 0 then 'WAITING' else 'SEATED' end, '示例来宾' || n,
  '139' || lpad(n::text, 8, '0'), md5('bench-device ' || n)::uuid, now() - (:rows - n) * interval '1 minute'
from generate_series(1, :rows) n;
insert into portal.activity_booking (id, activity, heads, state, party, at)
select md5('bench-party ' || n)::uuid, md5('bench-activity ' || n)::uuid, n % 40 + 1, 'SEATED', '示例企业' || n,
  now() - interval '4 years' from generate_series(2, :rows * 2) n;
insert into portal.activity_arrival (activity, device, heads, at)
select a.id, md5('bench-door ' || a.id)::uuid, extract(day from a.from_at)::int + 5, a.from_at
from portal.activity a where a.title like '示例活动%' and a.from_at < now() and a.cancelled_at is null;
insert into portal.activity_count (activity, heads, actor_name, at)
select a.id, extract(day from a.from_at)::int + 20, '示例监管人员', a.to_at
from portal.activity a where a.title like '示例活动%' and a.to_at < now() and a.cancelled_at is null
  and extract(day from a.from_at)::int % 3 = 0;

analyze portal.activity;
analyze portal.activity_booking;
analyze portal.activity_arrival;
analyze portal.activity_count;
