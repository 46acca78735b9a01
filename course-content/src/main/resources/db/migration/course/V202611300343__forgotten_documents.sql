-- Steps of a request are only ever appended to, with one exception: which document was handed in may be forgotten. That
-- one was handed in, and what it was called, stays.
create function refuse_change_but_forgetting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.document is not null or to_jsonb(new) - 'document' <> to_jsonb(old) - 'document' then
        raise exception 'Steps are only ever appended to; a document may be forgotten';
    end if;
    return new;
end $$;
drop trigger training_sign_up_step_append_only on training_sign_up_step;
create trigger training_sign_up_step_append_only before update or delete on training_sign_up_step
    for each row execute function refuse_change_but_forgetting();
