-- Whole trees of files that belong together, such as a SCORM package unpacked. A bundle's name is the digest of its
-- list of files; the bytes lie beside those of the library, equal files once.
create table bundle (
    digest char(64) primary key check (digest ~ '^[0-9a-f]{64}$'),
    files int not null check (files > 0),
    bytes bigint not null check (bytes >= 0),
    stored_at timestamptz not null
);

create table bundle_file (
    bundle char(64) not null references bundle,
    path varchar(600) not null,
    digest char(64) not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes >= 0),
    primary key (bundle, path)
);
create index bundle_file_small on bundle_file (bundle, lower(path));
create index bundle_file_digest on bundle_file (digest);
