-- What is to be made of a film or a sound so that it plays well on a phone: a line a file, for equal files are kept once.
-- A node takes a line by its lease; one that falls silent loses it and another goes on.
create table job (
    digest char(64) primary key references file (digest),
    state varchar(12) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    percent smallint not null default 0 check (percent between 0 and 100),
    tries smallint not null default 0,
    due_at timestamptz not null,
    lease uuid,
    lease_until timestamptz,
    cancel_asked boolean not null default false,
    reason varchar(24),
    detail varchar(400) not null default '',
    queued_at timestamptz not null,
    changed_at timestamptz not null,
    -- what was made: its length, 'width x height' of each size, whether it can be heard, and how much it takes
    length_ms bigint,
    sizes varchar(100),
    sound boolean,
    made_bytes bigint,
    check ((state = 'RUNNING') = (lease is not null)),
    check (state <> 'DONE' or sizes is not null)
);
create index job_waits on job (due_at) where state in ('WAITING', 'RUNNING');
create index job_latest on job (changed_at desc);

-- What happened to each line, appended only.
create table job_event (
    id bigint generated always as identity primary key,
    digest char(64) not null references job (digest),
    at timestamptz not null,
    kind varchar(12) not null check (kind in ('QUEUED', 'STARTED', 'RESUMED', 'DONE', 'AGAIN', 'FAILED', 'CANCELLED', 'RETRIED')),
    reason varchar(24),
    detail varchar(400) not null default '',
    person uuid
);
create index job_event_of on job_event (digest, id);

-- Sounds and films that were there before anything was made of them.
create index file_plays on file (digest) where type in ('MP4', 'WEBM', 'MP3', 'M4A', 'OGG', 'WAV');
