-- Questions of learners to the teacher under a lesson. A question stays as it was asked; answers are added, the last one
-- goes, and whether all learners see it is part of it.
create table lesson_question (
    id uuid primary key,
    learner uuid not null,
    owner uuid,
    course varchar(80) not null,
    course_owner uuid,
    lesson uuid not null,
    place int check (place >= 0),
    text varchar(1000) not null check (btrim(text) <> ''),
    asked_at timestamptz not null,
    taken_back_at timestamptz
);
create index lesson_question_lesson on lesson_question (lesson, asked_at);
create index lesson_question_learner on lesson_question (learner, asked_at desc);
create index lesson_question_course on lesson_question (course_owner, asked_at);

create table lesson_answer (
    id bigint generated always as identity primary key,
    question uuid not null references lesson_question,
    text varchar(2000) not null check (btrim(text) <> ''),
    published boolean not null,
    by uuid not null,
    at timestamptz not null
);
create index lesson_answer_question on lesson_answer (question, id desc);
create trigger lesson_answer_append_only before update or delete on lesson_answer
    for each row execute function refuse_change();

-- Rules of the portal itself are counted in other units than hours of law.
alter table rule drop constraint if exists rule_unit_check;
alter table rule add constraint rule_unit_check
    check (unit in ('minute', 'class_hour', 'day', 'second', 'times', 'answer'));
insert into rule (key, from_date, to_date, value, unit, title_zh, title_en, source, mark)
values ('question.answer.days', '2026-01-01', null, 3, 'day', '学员提问：最晚几天内答复',
    'Learners’ questions: answered within', '平台规则，县应急管理局可改', 'proposal')
on conflict do nothing;
