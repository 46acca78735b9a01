-- A case that was withdrawn says why at its address; the address it had before leads to the one it has now.
alter table warning_case
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text not null default '';

-- Addresses that cases had once. Nobody else may take one: what was printed and shared leads on.
create table warning_case_address (
  slug text primary key check (slug ~ '^[a-z0-9-]+$'),
  code text not null references warning_case (code),
  left_at timestamptz not null
);
create trigger warning_case_address_stays before update or delete on warning_case_address
  for each row execute function refuse_change();
