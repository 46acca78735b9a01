-- Packages of other makers. The files lie in the media module's bundle of the same digest.
create table scorm_package (
    id char(64) primary key check (id ~ '^[0-9a-f]{64}$'),
    version varchar(10) not null,
    title varchar(200) not null,
    manifest jsonb not null,
    findings jsonb not null,
    files int not null check (files > 0),
    bytes bigint not null check (bytes >= 0),
    name varchar(200) not null,
    owner uuid,
    taken_by uuid,
    taken_at timestamptz not null
);

-- Each time a learner opens a part. The newest launch of a part is the one that may commit.
create table scorm_launch (
    id uuid primary key,
    number bigint generated always as identity,
    learner uuid not null,
    owner uuid,
    lesson uuid not null,
    package char(64) not null references scorm_package,
    item varchar(200) not null,
    begun_at timestamptz not null
);
create index scorm_launch_newest on scorm_launch (learner, lesson, item, number desc);

-- What a part said of itself, each time whole. Only ever appended to.
create table scorm_commit (
    launch uuid not null references scorm_launch,
    sequence int not null check (sequence > 0),
    at timestamptz not null,
    ended boolean not null,
    cmi jsonb not null,
    digest bytea not null,
    primary key (launch, sequence)
);
create trigger scorm_launch_append_only before update or delete on scorm_launch
    for each row execute function refuse_change();
create trigger scorm_commit_append_only before update or delete on scorm_commit
    for each row execute function refuse_change();

-- What the commits come to, for each part; it can be made again from them.
create table scorm_standing (
    learner uuid not null,
    lesson uuid not null,
    item varchar(200) not null,
    launch uuid not null,
    cmi jsonb not null,
    completed boolean not null,
    success boolean,
    score numeric(5, 2),
    earlier_ms bigint not null check (earlier_ms >= 0),
    session_ms bigint not null check (session_ms >= 0),
    suspended boolean not null,
    ended boolean not null,
    done_at timestamptz,
    updated_at timestamptz not null,
    primary key (learner, lesson, item)
);

-- Lessons whose package is done, part for part. It stays so when the lesson gets another package.
create table scorm_done (
    learner uuid not null,
    lesson uuid not null,
    package char(64) not null,
    at timestamptz not null,
    primary key (learner, lesson)
);
