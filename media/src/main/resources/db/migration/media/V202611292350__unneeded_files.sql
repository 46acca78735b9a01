-- Since when nothing refers to a file any more; it is removed when that has lasted.
alter table file add column unneeded_since timestamptz;
create index file_unneeded on file (unneeded_since) where unneeded_since is not null;
