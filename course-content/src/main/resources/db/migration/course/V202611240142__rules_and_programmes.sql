-- Rules of law with their dates and sources; programmes that ask for so many hours by such a rule; who is enrolled.
create table rule (
    key varchar(80) not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    value numeric(8, 2) not null check (value > 0),
    unit varchar(20) not null check (unit in ('minute', 'class_hour')),
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    source text not null,
    mark varchar(20) not null check (mark in ('confirmed', 'known', 'proposal')),
    primary key (key, from_date)
);

create table programme (
    code varchar(80) primary key check (code ~ '^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$'),
    position int generated always as identity,
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    summary_zh text not null,
    summary_en text not null,
    audience_zh text not null,
    audience_en text not null,
    rule varchar(80),
    required_seconds int check (required_seconds > 0),
    courses text[] not null check (cardinality(courses) > 0),
    classroom boolean not null,
    exam varchar(80),
    check (rule is null or required_seconds is null)
);

create table enrolment (
    learner uuid not null,
    programme varchar(80) not null references programme,
    owner uuid,
    enrolled_at timestamptz not null,
    completed_at timestamptz,
    primary key (learner, programme)
);
create index enrolment_programme on enrolment (programme, owner);
