-- The class-hour ledger. Entries are only ever appended; lesson_time is their sum and can be made again from them.
create table hour_entry (
    id bigint generated always as identity primary key,
    learner uuid not null,
    owner uuid,
    course varchar(80) not null,
    lesson uuid not null,
    tab uuid,
    at timestamptz not null,
    refusal varchar(20) check (refusal in ('HIDDEN', 'PAUSED', 'IDLE', 'REPLAYED_TOKEN', 'FORGED_TOKEN', 'OTHER_TAB',
        'FASTER_THAN_CLOCK', 'ALREADY_COUNTED', 'SKIPPED_AHEAD', 'CAP_REACHED')),
    from_ms bigint not null check (from_ms >= 0),
    to_ms bigint not null,
    lasted_ms bigint not null check (lasted_ms >= 0),
    check (to_ms >= from_ms),
    check (refusal is not null or to_ms - from_ms = lasted_ms)
);
create index hour_entry_learner on hour_entry (learner, id desc);

create table lesson_time (
    learner uuid not null,
    lesson uuid not null,
    covered int8multirange not null default '{}',
    credited_ms bigint not null default 0 check (credited_ms >= 0),
    reached_ms bigint not null default 0 check (reached_ms >= 0),
    updated_at timestamptz not null,
    primary key (learner, lesson)
);

-- Hours in a classroom, as a trainer recorded them. A mistake is put right by a counter-entry, once.
create table classroom_entry (
    id uuid primary key,
    learner uuid not null,
    owner uuid,
    programme varchar(80) not null references programme,
    held_on date not null,
    minutes int not null check (minutes <> 0),
    subject varchar(200) not null,
    trainer uuid not null,
    at timestamptz not null,
    reverses uuid unique references classroom_entry,
    check ((reverses is null) = (minutes > 0))
);
create index classroom_entry_learner on classroom_entry (learner, programme);
create index classroom_entry_programme on classroom_entry (programme, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only ever appended to';
end $$;
create trigger hour_entry_append_only before update or delete on hour_entry
    for each row execute function refuse_change();
create trigger classroom_entry_append_only before update or delete on classroom_entry
    for each row execute function refuse_change();
