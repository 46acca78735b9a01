-- What people are told; the words are made for the reader from kind and parameters.

create table notice (
    id         bigint generated always as identity primary key,
    person     uuid not null,
    kind       text not null,
    parameters jsonb not null default '{}',
    link       text not null default '' check (link = '' or link ~ '^/([^/]|$)'),
    once       text not null,
    at         timestamptz not null,
    read_at    timestamptz check (read_at >= at),
    unique (person, kind, once)
);

create index notice_newest on notice (person, at desc, id desc);
create index notice_unread on notice (person) where read_at is null;
