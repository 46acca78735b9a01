-- The office keeps kinds of activities, kinds of hazards and teams itself: what is out of use is no longer offered, and
-- stays with what was of it.
alter table activity_kind add column retired boolean not null default false;
alter table team add column retired boolean not null default false;
create index snap_by_kind on snap (kind);
