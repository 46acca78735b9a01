-- Which items changed last and in which order, for the search index of each node: one row an item, moved to the end by
-- every change of the item, its tags or its use, whoever makes it. Readers go by (xid, seq) below the oldest running
-- transaction, because transactions end out of order.
create sequence item_change_seq;
create table item_change (
  item uuid primary key,
  xid xid8 not null,
  seq bigint not null
);
create index item_change_in_order on item_change (xid, seq);

create function note_item_changed() returns trigger language plpgsql as $$
declare
  changed uuid;
begin
  if tg_table_name = 'item' then
    changed := new.id;
  elsif tg_op = 'DELETE' then
    changed := old.item;
  else
    changed := new.item;
  end if;
  insert into quiz.item_change (item, xid, seq)
  values (changed, pg_current_xact_id(), nextval('quiz.item_change_seq'))
  on conflict (item) do update set xid = excluded.xid, seq = excluded.seq;
  return null;
end $$;
create trigger item_changes after insert or update on item for each row execute function note_item_changed();
create trigger item_tag_changes after insert or delete on item_tag for each row execute function note_item_changed();
create trigger item_use_changes after insert on item_use for each row execute function note_item_changed();
