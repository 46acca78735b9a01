-- All first programmes count for the targets they serve, and a target that the office reports says which part of it the
-- portal has records of.
insert into plan_target_programme values
  ('T1', 'coal-mine-heads'), ('T1', 'non-coal-mine-heads'), ('T1', 'fireworks-shops'), ('T1', 'hazchem-refresher'),
  ('T2', 'coal-mine-heads'), ('T2', 'non-coal-mine-heads'), ('T2', 'fireworks-shops'), ('T2', 'hazchem-refresher'),
  ('T2', 'construction-heads'), ('T2', 'industry-trade-heads'), ('T2', 'low-voltage-electrician'),
  ('T2', 'welding-cutting'), ('T2', 'work-at-height'), ('T2', 'ammonia-refrigeration'),
  ('T12', 'occupational-health'), ('T13', 'occupational-health'), ('T14', 'enforcement-staff')
on conflict do nothing;
insert into plan_target_programme select 'T3', programme from plan_target_programme where target = 'T2'
on conflict do nothing;

update plan_target set
  method_zh = method_zh || '本平台签发、仍然有效的三项岗位培训合格证明另外数出来，写在上报数旁边，只作参考。',
  method_en = method_en || ' Proofs of training for key posts that were issued here and are valid are counted beside it, as a help only.'
where code = 'T3';
update plan_target set
  method_zh = method_zh || '在本平台学完职业卫生培训并取得合格证明的人另外数出来，写在上报数旁边，只作参考。',
  method_en = method_en || ' Persons who hold the proof of the training in occupational health given here are counted beside it, as a help only.'
where code in ('T12', 'T13');
update plan_target set
  method_zh = method_zh || '在本平台学完执法人员培训并取得合格证明的人另外数出来，写在上报数旁边，只作参考。',
  method_en = method_en || ' Persons who hold the proof of the training for enforcement staff given here are counted beside it, as a help only.'
where code = 'T14';
update plan_target set
  method_zh = method_zh || '培训部分另外数出来：在本平台登记的企业里，最近一年有员工取得培训合格证明的企业有几家。',
  method_en = method_en || ' The training part is counted beside it: enterprises registered here with an employee who got a proof of training in the last year.'
where code = 'T15';

create index certificate_by_programme on certificate (programme, passed_on);
create index certificate_passed on certificate (passed_on, owner);
