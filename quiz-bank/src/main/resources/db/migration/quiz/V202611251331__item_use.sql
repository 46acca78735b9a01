-- When an item was first put on a paper or before somebody. Papers are JSON arrays of slots that name their items, so
-- the papers themselves say what is used, whoever writes them.
create table item_use (
  item uuid primary key references item,
  first_at timestamptz not null
);

create function note_items_used(paper text, at timestamptz) returns void language sql as $$
  insert into quiz.item_use (item, first_at)
  select distinct i.id, at
  from jsonb_array_elements(paper::jsonb) slot
  join quiz.item i on i.id = (slot ->> 'item')::uuid
  where not exists (select from quiz.item_use u where u.item = i.id)
  order by 1 -- always in the same order: two who begin at once wait for each other and never deadlock
  on conflict do nothing
$$;

create function note_paper_used() returns trigger language plpgsql as $$
declare
  written jsonb := to_jsonb(new);
begin
  perform quiz.note_items_used(
    coalesce(written ->> 'body', written ->> 'paper'),
    coalesce(
      (written ->> 'started_at')::timestamptz, (written ->> 'begun_at')::timestamptz, statement_timestamp()));
  return null;
end $$;

-- Sittings and drills, and where they are there already mock exams and saved papers.
do $$
declare
  papers text;
begin
  foreach papers in array array['sitting', 'drill', 'mock', 'paper_form'] loop
    if to_regclass(papers) is not null then
      execute format(
        'create trigger %I after insert on %I for each row execute function note_paper_used()',
        papers || '_uses_items', papers);
    end if;
  end loop;
end $$;

select note_items_used(paper, started_at) from sitting order by started_at;
select note_items_used(paper, begun_at) from drill order by begun_at;
