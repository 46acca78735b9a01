-- An exam whose candidates get one of these frozen forms instead of a paper drawn for them.
alter table exam add column forms text;

-- An exam that was set at a desk, and what it was made from.
create table exam_setting (
  exam text primary key references exam,
  blueprint uuid references blueprint,
  papers text not null,
  set_by uuid,
  set_at timestamptz not null
);

-- Who may sit an exam without a programme that ends with it. Taking somebody off the list adds a line, too.
create table exam_candidate (
  exam text not null references exam,
  candidate uuid not null,
  listed boolean not null,
  by_whom uuid,
  at timestamptz not null,
  line bigint generated always as identity primary key
);
create index exam_candidate_latest on exam_candidate (exam, candidate, line desc);
create trigger exam_candidate_is_append_only before update or delete on exam_candidate
  for each row execute function refuse_change();
