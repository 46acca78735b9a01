-- The date on which a sitting is sat, where it belongs to one; and since when it has been paused, if it is.
alter table sitting add column session uuid;
alter table sitting add column paused_at timestamptz;
create index sitting_by_session on sitting (session) where session is not null;
