-- Proofs of training (培训合格证明): rows that never change, events that are only appended.

create table certificate (
    serial                 text primary key check (serial ~ '^PAD-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]$'),
    holder                 uuid not null,
    owner                  uuid,
    holder_name            text not null check (holder_name <> ''),
    masked_number          text not null default '',
    programme              text not null,
    title_zh               text not null,
    title_en               text not null,
    credited_seconds       bigint not null check (credited_seconds >= 0),
    seconds_per_class_hour integer not null check (seconds_per_class_hour > 0),
    sitting                uuid not null,
    score                  numeric(6, 2) not null check (score >= 0),
    full_score             numeric(6, 2) not null check (full_score >= score),
    passed_on              date not null,
    issuer                 text not null,
    issued_at              timestamptz not null,
    last_day               date,
    validity_source        text not null default '',
    unique (holder, programme, sitting)
);

create index certificate_holder on certificate (holder, issued_at desc);
create index certificate_owner on certificate (owner, issued_at desc);
create index certificate_newest on certificate (issued_at desc);

create table certificate_event (
    id     bigint generated always as identity primary key,
    serial text not null references certificate,
    kind   text not null check (kind in ('issued', 'revoked')),
    at     timestamptz not null,
    actor  uuid,
    reason text not null default '' check (kind <> 'revoked' or reason <> '')
);

create unique index certificate_event_once on certificate_event (serial, kind);

create table certificate_look_up (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    serial  text,
    outcome text not null,
    network text not null
);

create index certificate_look_up_at on certificate_look_up (at);

-- How long a certificate is good for. months null: it does not expire.
create table certificate_rule (
    programme      text not null,
    months         integer check (months > 0),
    effective_from date not null,
    effective_to   date check (effective_to > effective_from),
    source         text not null,
    mark           text not null check (mark in ('confirmed', 'known', 'proposal')),
    primary key (programme, effective_from)
);

insert into certificate_rule (programme, months, effective_from, effective_to, source, mark) values
    ('*', null, '2021-09-01', null,
     '培训合格证明记载已完成的培训，不因时间失效；法规要求的年度再培训另行记录。', 'proposal'),
    ('hazchem-trading-head-initial', 36, '2021-09-01', null,
     '比照《安全生产培训管理办法》（2012 年文本）第三十五条安全合格证三年有效期，由县应急管理局确定；每年仍须再培训。', 'proposal');

create function certificate_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'A certificate and its events are never changed: append a new event';
end $$;

create trigger certificate_frozen before update or delete on certificate
    for each row execute function certificate_is_frozen();
create trigger certificate_event_frozen before update or delete on certificate_event
    for each row execute function certificate_is_frozen();
