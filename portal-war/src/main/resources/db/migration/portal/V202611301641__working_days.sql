-- Days that are not as their weekday says: public holidays and working days that make up for them, year by year. A year is
-- whole once its arrangement was published; of others only the days that the law itself names are known.
create table work_year (
  year int primary key,
  whole boolean not null,
  source text not null,
  mark text not null check (mark in ('confirmed', 'known'))
);
create table work_day (
  day date primary key,
  working boolean not null,
  name text not null
);
insert into work_year values
  (2026, true, '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号，2025年11月4日）', 'confirmed'),
  (2027, false, '《全国年节及纪念日放假办法》写明的节日；2027年放假调休安排公布后补齐', 'known');
insert into work_day
  select day::date, false, name from (values
    ('元旦', '2026-01-01', '2026-01-03'), ('春节', '2026-02-15', '2026-02-23'), ('清明节', '2026-04-04', '2026-04-06'),
    ('劳动节', '2026-05-01', '2026-05-05'), ('端午节', '2026-06-19', '2026-06-21'), ('中秋节', '2026-09-25', '2026-09-27'),
    ('国庆节', '2026-10-01', '2026-10-07'),
    ('元旦', '2027-01-01', '2027-01-01'), ('春节', '2027-02-05', '2027-02-08'), ('清明节', '2027-04-05', '2027-04-05'),
    ('劳动节', '2027-05-01', '2027-05-02'), ('端午节', '2027-06-09', '2027-06-09'), ('中秋节', '2027-09-15', '2027-09-15'),
    ('国庆节', '2027-10-01', '2027-10-03')
  ) as holiday (name, first, last), generate_series(first::date, last::date, interval '1 day') as day;
insert into work_day values
  ('2026-01-04', true, '元旦'), ('2026-02-14', true, '春节'), ('2026-02-28', true, '春节'), ('2026-05-09', true, '劳动节'),
  ('2026-09-20', true, '国庆节'), ('2026-10-10', true, '国庆节');
