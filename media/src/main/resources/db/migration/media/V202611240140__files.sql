-- What the library keeps. A file's name is the digest of its content, so equal files are kept once; the bytes lie in
-- the media folder. Files have no owner: who may see one is decided by what refers to it.
create table file (
    digest char(64) primary key check (digest ~ '^[0-9a-f]{64}$'),
    type varchar(20) not null,
    bytes bigint not null check (bytes > 0),
    name varchar(200) not null,
    stored_at timestamptz not null
);
