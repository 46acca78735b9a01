-- When an item was first put before somebody: in a sitting or in a drill. Its papers are JSON arrays of slots that name
-- their items, so the papers themselves say what is used, whoever writes them.
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
begin
  if tg_table_name = 'sitting' then
    perform quiz.note_items_used(new.paper, new.started_at);
  else
    perform quiz.note_items_used(new.paper, new.begun_at);
  end if;
  return null;
end $$;
create trigger sitting_uses_items after insert on sitting for each row execute function note_paper_used();
create trigger drill_uses_items after insert on drill for each row execute function note_paper_used();

select note_items_used(paper, started_at) from sitting order by started_at;
select note_items_used(paper, begun_at) from drill order by begun_at;
