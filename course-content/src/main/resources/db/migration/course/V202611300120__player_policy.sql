-- How the player behaves and what counts of watching, as dated data of a programme; '*' is for all that have none.
-- Rows are added, never changed: of two that hold on a day the later day goes first, of two of one day the later row.
create table player_policy (
    id bigint generated always as identity primary key,
    programme varchar(80) not null,
    from_date date not null,
    seeking varchar(10) not null check (seeking in ('LESSON', 'FREE', 'WATCHED', 'BACK', 'NONE')),
    speeds text[] not null check ('100' = any (speeds)),
    faster_percent int not null check (faster_percent between 0 and 100),
    least_percent int not null check (least_percent between 50 and 100),
    questions int not null check (questions between 0 and 20),
    answer_seconds int not null check (answer_seconds between 15 and 600),
    source varchar(400) not null check (btrim(source) <> ''),
    mark varchar(20) not null check (mark in ('confirmed', 'known', 'proposal')),
    at timestamptz not null
);
create index player_policy_programme on player_policy (programme, from_date desc, id desc);
insert into player_policy (programme, from_date, seeking, speeds, faster_percent, least_percent, questions,
    answer_seconds, source, mark, at)
values ('*', '2020-01-01', 'LESSON', '{75,100,125,150,200}', 100, 100, 0, 120,
    '平台建议：听课方式国家没有统一数值，由主管部门确认后可改', 'proposal', now());

-- What was watched and waits for a proof that somebody was there; it took its time from the clock when it was watched.
alter table lesson_time add column held int8multirange not null default '{}';

-- The reasons are known in one place only, where they are decided.
alter table hour_entry drop constraint if exists hour_entry_refusal_check;
alter table hour_entry add constraint hour_entry_refusal_word check (refusal ~ '^[A-Z_]{3,20}$');

-- A question in the middle of a film. Its moment is drawn on the server and told to nobody before it has come.
create table presence_check (
    id uuid primary key,
    learner uuid not null,
    lesson uuid not null,
    number int not null check (number > 0),
    moment_ms bigint not null check (moment_ms >= 0),
    seed bigint not null,
    state varchar(10) not null check (state in ('WAITING', 'ASKED', 'PROVEN', 'MISSED', 'DROPPED')),
    item varchar(80),
    posed_at timestamptz,
    due_at timestamptz,
    answered_at timestamptz,
    choice varchar(20),
    unique (learner, lesson, number),
    check ((state in ('ASKED', 'PROVEN', 'MISSED')) = (posed_at is not null)),
    check ((state = 'PROVEN') = (answered_at is not null))
);
