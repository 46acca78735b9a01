-- Where learners are. Of all tabs of a learner one holds the lease; a tab's next report needs the nonce it was given.
create table study_tab (
    learner uuid not null,
    tab uuid not null,
    lesson uuid not null,
    nonce bytea not null,
    spent_nonce bytea,
    spent_digest bytea,
    last_report_at timestamptz not null,
    spare_ms bigint not null check (spare_ms >= 0),
    primary key (learner, tab)
);
create index study_tab_age on study_tab (last_report_at);

create table study_lease (
    learner uuid primary key,
    tab uuid not null,
    until timestamptz not null
);

create table study_place (
    learner uuid not null,
    lesson uuid not null,
    position int not null check (position >= 0),
    at timestamptz not null,
    primary key (learner, lesson)
);

create table note (
    id uuid primary key,
    learner uuid not null,
    lesson uuid not null,
    second int not null check (second >= 0),
    text varchar(2000) not null check (btrim(text) <> ''),
    at timestamptz not null
);
create index note_lesson on note (learner, lesson, second);
