-- The plan's indicator tables exactly as printed, with notes where the plan's own numbers do not agree. Nothing is corrected.
create table plan_box (
  number int primary key,
  label text not null,
  title_zh text not null,
  title_en text not null,
  heads_zh text[] not null,
  heads_en text[] not null,
  check (cardinality(heads_zh) = cardinality(heads_en))
);
insert into plan_box values
  (1, '专栏1', '“十三五”时期指标完成情况', 'Results of the 13th five-year period',
   '{2015 年,2020 年目标,目标下降（%）,2020 年实际,实际下降（%）}', '{2015,Target 2020,"Target fall, %",Actual 2020,"Actual fall, %"}'),
  (2, '专栏2', '“十四五”时期主要指标', 'Main indicators of the 14th five-year period',
   '{“十四五”时期平均数,目标,下降}', '{"Average of the 14th period (as printed)",Target,Fall}');

create table plan_indicator (
  box int not null references plan_box,
  position int not null,
  kind_zh text not null,
  kind_en text not null,
  name_zh text not null,
  name_en text not null,
  printed text[] not null,
  notes int[] not null,
  primary key (box, position)
);
insert into plan_indicator values
  (1, 1, '相对指标', 'Rate', '亿元地区生产总值生产安全事故死亡率', 'Deaths per 100 million yuan of GDP', '{0.266,—,75,0.068,74}', '{}'),
  (1, 2, '相对指标', 'Rate', '工矿商贸就业人员十万人生产安全事故死亡率', 'Deaths per 100,000 industrial and commercial employees', '{0.26,—,20,0,100}', '{5}'),
  (1, 3, '相对指标', 'Rate', '道路交通万车死亡率', 'Road deaths per 10,000 vehicles', '{2.7,—,6,1.2,56}', '{3,5}'),
  (1, 4, '相对指标', 'Rate', '煤矿百万吨死亡率', 'Coal deaths per million tonnes', '{0,0.2,—,0,100}', '{4}'),
  (1, 5, '绝对指标', 'Count', '各类事故死亡人数', 'Deaths in all accidents', '{7,—,10,8,-14}', '{3}'),
  (1, 6, '绝对指标', 'Count', '工矿商贸事故死亡人数', 'Industrial and commercial deaths', '{1,—,10,0,100}', '{}'),
  (1, 7, '绝对指标', 'Count', '较大以上事故起数', 'Accidents of the larger grade or above', '{0,—,5,0,100}', '{4}'),
  (1, 8, '绝对指标', 'Count', '煤矿事故死亡人数', 'Coal-mine deaths', '{0,—,—,0,100}', '{4}'),
  (1, 9, '绝对指标', 'Count', '金属与非金属矿山事故死亡人数', 'Metal and non-metal mine deaths', '{0,—,—,0,100}', '{4}'),
  (1, 10, '绝对指标', 'Count', '建筑事故死亡人数', 'Construction deaths', '{0,—,—,0,100}', '{4}'),
  (1, 11, '绝对指标', 'Count', '道路交通事故死亡人数', 'Road-traffic deaths', '{6,—,—,8,—}', '{}'),
  (2, 1, '绝对指标', 'Count', '生产安全事故起数', 'Accidents', '{8,6,10%}', '{1,2}'),
  (2, 2, '绝对指标', 'Count', '生产安全事故死亡人数', 'Deaths', '{7,6,10%}', '{1,2}'),
  (2, 3, '绝对指标', 'Count', '较大事故起数', 'Accidents of the larger grade', '{0,0,—}', '{1}'),
  (2, 4, '绝对指标', 'Count', '较大事故死亡人数', 'Deaths in accidents of the larger grade', '{0,0,—}', '{1}'),
  (2, 5, '相对指标', 'Rate', '亿元地区生产总值生产安全事故死亡率', 'Deaths per 100 million yuan of GDP', '{0.132,0.108,36.8%}', '{1,2}'),
  (2, 6, '相对指标', 'Rate', '工矿商贸十万人死亡率', 'Deaths per 100,000 industrial and commercial employees', '{2.885,2.337,19%}', '{1,5}'),
  (2, 7, '相对指标', 'Rate', '道路交通万车死亡率', 'Road deaths per 10,000 vehicles', '{2.603,2.447,6%}', '{1,5}'),
  (2, 8, '相对指标', 'Rate', '煤矿百万吨死亡率', 'Coal deaths per million tonnes', '{0,0,—}', '{1}');

create table plan_note (
  number int primary key,
  place text not null,
  note_zh text not null,
  note_en text not null
);
insert into plan_note values
  (1, '专栏2', '专栏2 的基数列印作“十四五”时期平均数；作为基数，只能是“十三五”时期的平均数。',
   'Box 2 heads its base column as the average of the 14th period; as a base it can only be the average of the 13th.'),
  (2, '专栏2', '印出的下降幅度与数字对不上：8→6 是下降 25%，7→6 是下降 14.3%，0.132→0.108 是下降 18.2%。',
   'The printed falls do not match the numbers: 8→6 is 25%, 7→6 is 14.3%, 0.132→0.108 is 18.2%.'),
  (3, '一(一)、专栏1', '规划一(一)说 2015 年到 2020 年死亡人数下降 55.6%；专栏1 印的是 7→8（上升 14%）。55.6% 是道路交通万车死亡率的降幅。',
   'Section 1(1) says that deaths fell by 55.6% from 2015 to 2020; box 1 prints 7→8, a rise of 14%. 55.6% is the fall of the road rate.'),
  (4, '专栏1', '2015 年已经是 0 的指标，专栏1 仍印“下降 100%”。',
   'Box 1 prints a fall of 100% where 2015 was already 0.'),
  (5, '专栏1、专栏2', '专栏2 第 6 行（2.885）与专栏1 的同名指标（0.26）相差约十倍；道路交通万车死亡率的基数 2.603 也远高于 2020 年报出的 1.2。',
   'Row 6 of box 2 (2.885) and the rate of the same name in box 1 (0.26) differ about tenfold; the base of the road rate, 2.603, is far above the 1.2 reported for 2020.'),
  (6, '专栏4', '专栏4 防治水一条的末尾印作“未按规定留设火灾”，文字有误，原样照录。',
   'The item on water in box 4 ends in words that make no sense; they are kept as printed.');
