-- Once through a lesson that asks for something to be done: a scenario, a scene, practice.
create table exercise_round (
    id uuid primary key,
    number bigint generated always as identity,
    learner uuid not null,
    owner uuid,
    lesson uuid not null,
    content char(64) not null check (content ~ '^[0-9a-f]{64}$'),
    begun_at timestamptz not null
);
create index exercise_round_newest on exercise_round (learner, lesson, number desc);

-- What was done in it, in order; what it led to is derived from the lesson's content.
create table exercise_step (
    round uuid not null references exercise_round,
    number int not null check (number > 0),
    said varchar(100) not null,
    at timestamptz not null,
    primary key (round, number)
);

create trigger exercise_round_append_only before update or delete on exercise_round
    for each row execute function refuse_change();
create trigger exercise_step_append_only before update or delete on exercise_step
    for each row execute function refuse_change();

-- Lessons whose exercise is done. It stays so when the lesson gets another content.
create table exercise_done (
    learner uuid not null,
    lesson uuid not null,
    round uuid not null references exercise_round,
    at timestamptz not null,
    primary key (learner, lesson)
);
