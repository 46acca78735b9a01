-- Who gave which file. A file has no owner; a gift says who may use it before anything shows it.
create table gift (
    giver uuid not null,
    upload uuid not null,
    digest char(64) not null references file on delete cascade,
    name varchar(200) not null,
    given_at timestamptz not null,
    primary key (giver, digest)
);
create index gift_newest on gift (giver, given_at desc);
create index gift_file on gift (digest);
