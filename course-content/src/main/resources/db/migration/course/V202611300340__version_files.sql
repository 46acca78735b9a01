-- Which files the versions of courses name, or named while they were written: so that a shelf of files is read page by
-- page and not out of every course. Filled by triggers, so that whoever writes a lesson, of whatever kind, cannot forget it.
create table version_file (
    version uuid not null references course_version,
    digest char(64) not null,
    primary key (version, digest)
);
create index version_file_digest on version_file (digest);

create function name_version_files() returns trigger language plpgsql as $$
begin
    insert into course.version_file (version, digest)
        select distinct new.version, m[1]
        from regexp_matches(to_jsonb(new)::text, '[0-9a-f]{64}', 'g') m
    on conflict do nothing;
    return new;
end $$;
create trigger lesson_names_files after insert or update on lesson
    for each row execute function name_version_files();
create trigger draft_names_files after insert or update on course_draft
    for each row execute function name_version_files();

insert into version_file (version, digest)
    select distinct version, m[1] from lesson l, regexp_matches(l.content::text, '[0-9a-f]{64}', 'g') m
    union
    select distinct version, m[1] from course_draft d, regexp_matches(d.document::text, '[0-9a-f]{64}', 'g') m;
