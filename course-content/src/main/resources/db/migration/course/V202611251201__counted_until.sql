-- Up to when a learner's time has been given away, whichever tab had it; it outlives the lease.
alter table study_lease add column counted_until timestamptz;
