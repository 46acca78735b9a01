-- Lessons kept on devices: the devices with their public keys, what they keep, what they recorded without network and
-- what became of it. A device belongs to one learner on one browser.
create table offline_device (
    id uuid primary key,
    learner uuid not null,
    owner uuid,
    key bytea not null,
    sign_in uuid not null,
    registered_at timestamptz not null,
    off_from timestamptz,
    off_until timestamptz,
    sequence bigint not null default 0 check (sequence >= 0),
    head char(64) not null,
    session uuid,
    wall_end bigint not null default 0,
    steady_end bigint not null default 0,
    counted_until timestamptz not null
);
create index offline_device_learner on offline_device (learner);
create index offline_device_sign_in on offline_device (sign_in);

create table offline_keeping (
    id uuid primary key,
    device uuid not null references offline_device,
    lesson uuid not null,
    course varchar(80) not null,
    digest char(64) not null,
    kept_at timestamptz not null
);
create index offline_keeping_device on offline_keeping (device, kept_at desc);

-- What came is kept as it came, with its signature; fields of a forged record may be anything.
create table offline_record (
    id bigint generated always as identity primary key,
    device uuid not null references offline_device,
    learner uuid not null,
    owner uuid,
    course varchar(80) not null,
    sequence bigint not null,
    lesson uuid not null,
    keeping uuid not null,
    session uuid not null,
    from_ms bigint not null,
    to_ms bigint not null,
    lasted_ms bigint not null,
    started_at bigint not null,
    steady_ms bigint not null,
    contact bigint not null,
    contact_device bigint not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    signature bytea not null,
    received_at timestamptz not null,
    credited_ms bigint not null check (credited_ms >= 0),
    aside_ms bigint not null check (aside_ms >= 0),
    reason varchar(20) check (reason in ('SIGNATURE_BROKEN', 'CHAIN_BROKEN', 'BEFORE_KEEPING', 'AFTER_SIGN_OFF',
        'CLOCK_MOVED_BACK', 'MORE_THAN_TIME', 'COUNTED_ELSEWHERE', 'KEPT_TOO_LONG', 'LESSON_WITHDRAWN',
        'LESSON_CHANGED', 'TOO_FAST')),
    taken_up int8multirange not null default '{}',
    unique (device, sequence),
    check ((aside_ms > 0) <= (reason is not null))
);
create index offline_record_learner on offline_record (learner, id desc);
create index offline_record_aside on offline_record (id) where reason is not null;

create table offline_decision (
    record bigint primary key references offline_record,
    credited_ms bigint not null check (credited_ms >= 0),
    decided_by uuid not null,
    at timestamptz not null,
    why varchar(500) not null check (btrim(why) <> '')
);
create trigger offline_record_append_only before update or delete on offline_record
    for each row execute function refuse_change();
create trigger offline_decision_append_only before update or delete on offline_decision
    for each row execute function refuse_change();

-- Rules of the portal itself are counted in other units than hours of law.
alter table rule drop constraint rule_unit_check;
alter table rule add constraint rule_unit_check
    check (unit in ('minute', 'class_hour', 'day', 'second', 'times'));
