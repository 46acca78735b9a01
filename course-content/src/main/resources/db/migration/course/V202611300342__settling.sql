-- Learners whose programmes have to be looked at again, because a lesson was withdrawn. They are worked off a few at a time;
-- who is not yet done when the power goes is still here afterwards.
create table settling (
    learner uuid primary key,
    since timestamptz not null
);
create index settling_since on settling (since, learner);
