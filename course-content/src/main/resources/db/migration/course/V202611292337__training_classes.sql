-- Training classes: a run of a programme with its people, sessions, attendance. What happened is appended as steps and
-- marks; the state beside them is what they came to.
create table training_class (
    id uuid primary key,
    code varchar(40) not null unique,
    programme varchar(80) not null references programme,
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    owner uuid,
    place varchar(200) not null,
    quota int not null check (quota between 1 and 2000),
    sign_up_from date not null,
    sign_up_to date not null check (sign_up_to >= sign_up_from),
    from_date date not null,
    to_date date not null check (to_date >= from_date),
    state varchar(10) not null check (state in ('DRAFT', 'SIGN_UP', 'RUNNING', 'ENDED', 'CANCELLED')),
    min_age int check (min_age between 0 and 120),
    max_age int check (max_age between 0 and 120),
    schooling varchar(10) check (schooling in ('PRIMARY', 'JUNIOR', 'SENIOR', 'COLLEGE')),
    own_people boolean not null,
    posts text[] not null,
    earlier_certificate varchar(80),
    health boolean not null,
    late_after int not null check (late_after >= 0),
    absent_after int not null check (absent_after >= late_after),
    late_loses_time boolean not null,
    codes_needed int not null check (codes_needed between 1 and 3),
    created_by uuid not null,
    created_at timestamptz not null
);
create index training_class_programme on training_class (programme, state);

create table training_class_step (
    id bigint generated always as identity primary key,
    class uuid not null references training_class,
    kind varchar(20) not null,
    at timestamptz not null,
    actor uuid not null,
    words varchar(500) not null
);
create index training_class_step_class on training_class_step (class, id);

create table training_pin (
    class uuid not null references training_class,
    course varchar(80) not null,
    version uuid not null,
    number int not null,
    primary key (class, course)
);

create table training_teacher (
    id uuid primary key,
    class uuid not null references training_class,
    name varchar(60) not null,
    qualification varchar(120) not null,
    number_masked varchar(60) not null,
    valid_until date,
    removed_at timestamptz
);
create index training_teacher_class on training_teacher (class);

create table training_sign_up (
    id uuid primary key,
    class uuid not null references training_class,
    learner uuid not null,
    owner uuid,
    place bigint generated always as identity,
    at timestamptz not null,
    state varchar(10) not null check (state in ('PENDING', 'DOCUMENT', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    seated boolean not null,
    born date,
    schooling varchar(10) check (schooling in ('PRIMARY', 'JUNIOR', 'SENIOR', 'COLLEGE')),
    post varchar(120) not null,
    health boolean not null,
    certificates text[] not null,
    unique (class, learner),
    check (not seated or state in ('PENDING', 'DOCUMENT', 'ACCEPTED'))
);
create index training_sign_up_place on training_sign_up (class, place);
create index training_sign_up_learner on training_sign_up (learner);

create table training_sign_up_step (
    id bigint generated always as identity primary key,
    sign_up uuid not null references training_sign_up,
    kind varchar(20) not null,
    at timestamptz not null,
    actor uuid not null,
    reason varchar(40) not null,
    words varchar(500) not null,
    document char(64),
    document_name varchar(200)
);
create index training_sign_up_step_of on training_sign_up_step (sign_up, id);

create table training_session (
    id uuid primary key,
    class uuid not null references training_class,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    room varchar(120) not null,
    link varchar(300) not null,
    teacher uuid not null references training_teacher,
    subject varchar(200) not null,
    minutes int not null check (minutes > 0),
    mode varchar(10) not null check (mode in ('QR', 'CODES')),
    seed bigint not null,
    cancelled_at timestamptz,
    settled_at timestamptz
);
create index training_session_class on training_session (class, starts_at);
create index training_session_time on training_session (starts_at);

create table training_mark (
    id bigint generated always as identity primary key,
    session uuid not null references training_session,
    learner uuid not null,
    kind varchar(20) not null
        check (kind in ('QR', 'CODE_1', 'CODE_2', 'CODE_3', 'WRONG_CODE', 'PRESENT', 'LATE', 'ABSENT', 'LEAVE')),
    at timestamptz not null,
    actor uuid not null,
    words varchar(500) not null
);
create unique index training_mark_once on training_mark (session, learner, kind)
    where kind in ('QR', 'CODE_1', 'CODE_2', 'CODE_3');
create index training_mark_learner on training_mark (learner, session);

create table training_leave (
    id uuid primary key,
    session uuid not null references training_session,
    learner uuid not null,
    why varchar(500) not null,
    at timestamptz not null,
    granted boolean,
    decided_by uuid,
    decided_at timestamptz,
    answer varchar(500) not null default '',
    unique (session, learner),
    check ((granted is null) = (decided_at is null))
);

create table training_practice (
    id uuid primary key,
    class uuid not null references training_class,
    learner uuid not null,
    held_on date not null,
    minutes int not null check (minutes between 1 and 720),
    what varchar(200) not null,
    instructor uuid not null,
    signed_at timestamptz not null,
    confirmed_at timestamptz,
    entry uuid references classroom_entry
);
create index training_practice_class on training_practice (class, learner);

-- Which entry of the class-hour ledger a session's presence came to; taken back ones stay.
create table training_credit (
    session uuid not null references training_session,
    learner uuid not null,
    entry uuid not null references classroom_entry,
    primary key (session, learner, entry)
);

create table training_feed (
    id uuid primary key,
    learner uuid not null,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create index training_feed_learner on training_feed (learner);

alter table classroom_entry add column kind varchar(10) not null default 'CLASSROOM'
    check (kind in ('CLASSROOM', 'SESSION', 'PRACTICE'));

create trigger training_class_step_append_only before update or delete on training_class_step
    for each row execute function refuse_change();
create trigger training_sign_up_step_append_only before update or delete on training_sign_up_step
    for each row execute function refuse_change();
create trigger training_mark_append_only before update or delete on training_mark
    for each row execute function refuse_change();
