-- Who brought a package in. Equal packages are kept once, and each organisation that brought one in may use it.
create table scorm_holder (
    package char(64) not null references scorm_package on delete cascade,
    owner uuid,
    brought_by uuid,
    name varchar(200) not null,
    at timestamptz not null,
    unique nulls not distinct (package, owner)
);
insert into scorm_holder (package, owner, brought_by, name, at)
    select id, owner, taken_by, name, taken_at from scorm_package;
insert into scorm_holder (package, owner, name, at)
    select distinct p.id, c.owner, p.name, p.taken_at
    from version_file f join scorm_package p on p.id = f.digest
    join course_version v on v.id = f.version join course c on c.id = v.course
on conflict do nothing;

-- Since when nobody has needed a package: no lesson, no draft, no learner's study names it.
alter table scorm_package add column unneeded_since timestamptz;
