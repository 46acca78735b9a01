-- A lesson's content as one document, so that a new kind of lesson needs no new column. Until no portal of the version
-- before runs beside this one, a trigger fills whichever form the writer did not know.
alter table lesson add column content jsonb;
alter table lesson alter column kind type varchar(20);

do $$
declare
    old name;
begin
    for old in select conname from pg_constraint
        where conrelid = 'lesson'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%kind%'
    loop
        execute format('alter table lesson drop constraint %I', old);
    end loop;
end $$;

create function lesson_content_of(kind text, html text, file text, pages int, zh text, en text) returns jsonb
    language sql immutable as $$
    select case kind
        when 'TEXT' then jsonb_build_object('html', html)
        when 'PDF' then jsonb_build_object('file', file, 'pages', pages)
        else jsonb_build_object('file', file, 'captions', jsonb_strip_nulls(jsonb_build_object('zh_CN', zh, 'en', en)))
    end
$$;

update lesson set content = lesson_content_of(kind, html, file, pages, captions_zh, captions_en);

create function lesson_both_forms() returns trigger language plpgsql as $$
begin
    if new.content is null then
        new.content := course.lesson_content_of(new.kind, new.html, new.file, new.pages, new.captions_zh, new.captions_en);
    elsif new.kind in ('TEXT', 'PDF', 'VIDEO') then
        new.html := new.content ->> 'html';
        new.file := new.content ->> 'file';
        new.pages := (new.content ->> 'pages')::int;
        new.captions_zh := new.content -> 'captions' ->> 'zh_CN';
        new.captions_en := new.content -> 'captions' ->> 'en';
    end if;
    return new;
end $$;
create trigger lesson_both_forms before insert or update on lesson for each row execute function lesson_both_forms();

alter table lesson alter column content set not null;
alter table lesson add check (kind ~ '^[A-Z_]+$');
