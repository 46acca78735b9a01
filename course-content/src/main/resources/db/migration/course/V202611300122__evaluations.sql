-- Evaluations of courses and teachers (课程评价、教师评价). What was said is kept without who said it; who has said
-- something is kept beside it, so that nobody says it twice. Neither row leads to the other.
create table evaluation_item (
    kind varchar(10) not null check (kind in ('COURSE', 'TEACHER')),
    code varchar(40) not null,
    position int not null,
    title_zh varchar(120) not null,
    title_en varchar(200) not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    primary key (kind, code, from_date)
);
insert into evaluation_item (kind, code, position, title_zh, title_en, from_date) values
    ('COURSE', 'useful', 1, '对我的工作有用', 'It is useful for my work', '2026-01-01'),
    ('COURSE', 'clear', 2, '讲得清楚，听得懂', 'It is clear and easy to understand', '2026-01-01'),
    ('COURSE', 'current', 3, '内容没有过时，和现场一致', 'It is up to date and fits what I see at work', '2026-01-01'),
    ('COURSE', 'length', 4, '长短合适', 'Its length is right', '2026-01-01'),
    ('TEACHER', 'prepared', 1, '准备充分，准时上课', 'Well prepared and on time', '2026-01-01'),
    ('TEACHER', 'clear', 2, '讲得清楚，联系实际', 'Clear, with examples from work', '2026-01-01'),
    ('TEACHER', 'answers', 3, '认真回答问题', 'Answers questions with care', '2026-01-01'),
    ('TEACHER', 'practice', 4, '教会了我动手做', 'Taught me how to do it', '2026-01-01');

create table evaluation (
    id uuid primary key,
    kind varchar(10) not null check (kind in ('COURSE', 'TEACHER')),
    about uuid not null,
    teacher uuid,
    day date not null,
    words varchar(1000) not null,
    check ((kind = 'TEACHER') = (teacher is not null))
);
create index evaluation_about on evaluation (about, teacher);

create table evaluation_mark (
    evaluation uuid not null references evaluation,
    item varchar(40) not null,
    mark int not null check (mark between 1 and 5),
    primary key (evaluation, item)
);

create table evaluation_given (
    learner uuid not null,
    about uuid not null,
    teacher uuid not null,
    primary key (learner, about, teacher)
);

insert into rule (key, from_date, to_date, value, unit, title_zh, title_en, source, mark)
values ('evaluation.least.answers', '2026-01-01', null, 5, 'answer', '评价：满几份才显示结果',
    'Evaluations: shown from so many answers on', '平台规则，县应急管理局可改', 'proposal')
on conflict do nothing;
