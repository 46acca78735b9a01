-- Sentences wait until the learner has compared them with the reference; what they found is said once and kept.
alter table attempt add column waiting boolean not null default false;

create table self_check (
  drill uuid not null,
  slot int not null,
  said text not null,
  fraction numeric not null check (fraction between 0 and 1),
  at timestamptz not null,
  primary key (drill, slot),
  foreign key (drill, slot) references attempt
);
create trigger self_check_is_append_only before update or delete on self_check
  for each row execute function refuse_change();
