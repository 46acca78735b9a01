-- What was done, by whom, to what. Rows are never changed; a seal over each stretch of rows shows that none was.
create table audit (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  action text not null,
  subject text not null,
  detail jsonb not null
);
create index audit_by_order on audit (xid, id);
create index audit_by_subject on audit (subject);

create table audit_seal (
  number bigint primary key,
  at timestamptz not null,
  last_xid xid8 not null,
  last_id bigint not null,
  rows int not null,
  hash bytea not null
);

-- News between contexts, written in the transaction that made it. Readers go by (xid, id) below the oldest running
-- transaction, because ids commit out of order.
create table outbox (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  topic text not null,
  key text not null,
  payload jsonb not null
);
create index outbox_by_order on outbox (xid, id);

create table outbox_cursor (
  consumer text primary key,
  xid xid8 not null,
  id bigint not null,
  failures int not null default 0,
  retry_at timestamptz,
  last_error text
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_is_append_only before update or delete on audit for each row execute function refuse_change();
create trigger seal_is_append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger outbox_is_append_only before update on outbox for each row execute function refuse_change();

create table setting (
  name text primary key,
  value text not null,
  changed_at timestamptz not null
);

create table job (
  name text primary key,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  done bigint not null default 0,
  total bigint not null default 0,
  message text not null default '',
  started_at timestamptz not null,
  changed_at timestamptz not null
);
