-- Courses and their versions. Of a course at most one version is published; a lesson keeps its id in all of them.
create table course (
    id uuid primary key,
    code varchar(80) not null unique check (code ~ '^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$'),
    owner uuid,
    created_at timestamptz not null
);

create table course_version (
    id uuid primary key,
    course uuid not null references course,
    number int not null check (number > 0),
    state varchar(10) not null check (state in ('DRAFT', 'PUBLISHED', 'REPLACED')),
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    summary_zh text not null,
    summary_en text not null,
    field varchar(60) not null,
    picture varchar(40) not null,
    digest char(64) not null,
    imported_at timestamptz not null,
    published_at timestamptz,
    unique (course, number),
    check ((state = 'DRAFT') = (published_at is null))
);
create unique index course_version_published on course_version (course) where state = 'PUBLISHED';

create table lesson (
    version uuid not null references course_version,
    id uuid not null,
    position int not null,
    chapter int not null,
    chapter_zh varchar(200) not null,
    chapter_en varchar(300) not null,
    code varchar(80) not null,
    kind varchar(10) not null check (kind in ('TEXT', 'PDF', 'VIDEO')),
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    summary_zh text not null,
    summary_en text not null,
    seconds int not null check (seconds > 0),
    seek_ahead boolean not null,
    html text check ((kind = 'TEXT') = (html is not null)),
    file char(64) check ((kind = 'TEXT') = (file is null)),
    pages int check ((kind = 'PDF') = (pages is not null)),
    captions_zh char(64),
    captions_en char(64),
    topics text[] not null,
    law text[] not null,
    primary key (version, id),
    unique (version, position)
);
create index lesson_id on lesson (id);
