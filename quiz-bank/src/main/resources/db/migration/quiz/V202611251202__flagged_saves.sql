-- The few saves that a person should see are found without reading all others.
create index sitting_event_flagged on sitting_event (arrived_at desc) where flag is not null;
