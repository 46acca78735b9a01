-- Courses that are written here: what stands between an author and a learner, who did each step, and drafts being written.
do $$
declare
    old name;
begin
    for old in select conname from pg_constraint
        where conrelid = 'course_version'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%state%'
    loop
        execute format('alter table course_version drop constraint %I', old);
    end loop;
end $$;
alter table course_version
    add check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'DISCARDED')),
    add check ((state in ('PUBLISHED', 'REPLACED', 'WITHDRAWN')) = (published_at is not null));

create table course_step (
    id bigint generated always as identity primary key,
    version uuid not null references course_version,
    kind varchar(20) not null,
    by uuid,
    by_name varchar(200) not null,
    at timestamptz not null,
    words text not null,
    lesson uuid,
    check ((kind like 'LESSON%') = (lesson is not null)),
    check (kind not in ('SENT_BACK', 'WITHDRAWN', 'LESSON_WITHDRAWN') or btrim(words) <> '')
);
create index course_step_version on course_step (version, id);
create trigger course_step_append_only before update or delete on course_step
    for each row execute function refuse_change();

-- What an author is writing, whole or not; lessons come of it when it goes to review.
create table course_draft (
    version uuid primary key references course_version,
    document jsonb not null,
    lessons int not null,
    seconds int not null,
    changed_at timestamptz not null
);
create table course_undo (
    version uuid not null references course_version,
    number bigint generated always as identity,
    what varchar(20) not null,
    label text not null,
    document jsonb not null,
    primary key (version, number)
);
