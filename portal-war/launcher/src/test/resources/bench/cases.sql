-- Warning cases, all plainly samples.
insert into portal.warning_case (code, slug, occurred_on, field, severity, document, published_at)
select made.code, made.slug, made.day, field.name, made.severity, jsonb_build_object(
    'code', made.code, 'slug', made.slug, 'title', '示例案例' || n || '：' || made.kind || '事故', 'titleEn', '',
    'summary', '示例企业在作业前没有检测，也没有安排专人监护，发生' || made.kind || '。', 'summaryEn', '', 'date', made.day,
    'time', '10:30', 'timeMark', '约', 'province', made.province, 'place', '示例县', 'facility', '示例车间', 'industry', '示例行业',
    'field', field.name, 'type1986', made.kind, 'type2025', null, 'severity', made.severity, 'deaths', n % 3, 'missing', 0,
    'injured', n % 7, 'injuredNote', '', 'lossWan', n % 900, 'mark', 'known',
    'timeline', jsonb_build_array(jsonb_build_object('at', '10:30', 'text', '作业开始')),
    'directCause', '没有检测就作业。', 'managementCauses', jsonb_build_array('安全教育培训不到位'),
    'lessons', jsonb_build_array('先检测，再作业'), 'law', jsonb_build_array('安全生产法:28'), 'report', '', 'sources', '示例来源',
    'picture', 'stage', 'topics', '[]'::jsonb), now() - n * interval '2 hours'
from generate_series(1, :rows) n
  cross join lateral (select 'B' || n as code, 'bench-case-' || n as slug, current_date - n % 1095 - 1 as day,
    (array['S4', 'S4', 'S4', 'S3'])[n % 4 + 1] as severity,
    (array['火灾', '触电', '高处坠落', '机械伤害', '坍塌'])[n % 5 + 1] as kind,
    (array['宁夏', '甘肃', '陕西', '山西', '河南', '江苏'])[n % 6 + 1] as province) made
  join (select name, row_number() over (order by place) - 1 as place, count(*) over () as many
    from portal.industry_field) field on field.place = n / 8 % field.many;
insert into portal.outbox (at, topic, key, payload) values (now(), 'case.published', 'B1', '{}');

analyze portal.warning_case;
