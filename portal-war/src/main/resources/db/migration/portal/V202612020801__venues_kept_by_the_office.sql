-- The office keeps the venues of 六进 itself: what is out of use is no longer offered, and stays with what was there.
alter table venue add column retired boolean not null default false;
create index activity_by_venue on activity (venue);
