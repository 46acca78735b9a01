-- A blueprint as a trainer keeps it; papers and exams that were made from it keep what it was then.
create table blueprint (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  purpose text not null check (purpose in ('PRACTICE', 'EXAM')),
  body text not null,
  last_papers int not null check (last_papers >= 0),
  last_days int not null check (last_days >= 0),
  minutes int not null check (minutes between 1 and 600),
  pass_mark numeric not null check (pass_mark >= 0),
  forms int not null check (forms between 1 and 10),
  common int not null check (common >= 0),
  seed bigint not null,
  author uuid,
  changed_at timestamptz not null,
  offered_at timestamptz,
  withdrawn_at timestamptz
);

-- A saved paper is never changed; each of its forms is a frozen list of places.
create table paper (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  purpose text not null check (purpose in ('PRACTICE', 'EXAM')),
  blueprint uuid references blueprint,
  seed bigint,
  minutes int not null check (minutes between 1 and 600),
  pass_mark numeric not null check (pass_mark >= 0),
  author uuid,
  created_at timestamptz not null,
  retired_at timestamptz
);
create index paper_by_time on paper (created_at desc);
create table paper_form (
  paper uuid not null references paper,
  number int not null check (number >= 1),
  body text not null,
  primary key (paper, number)
);
create trigger paper_form_is_append_only before update or delete on paper_form
  for each row execute function refuse_change();

-- What is expected of an item before anybody has answered it: the newest line that is valid counts.
create table expectation (
  kind text not null check (kind in ('SECONDS', 'FACILITY')),
  about text not null,
  value numeric not null check (value > 0),
  valid_from date not null,
  source text not null,
  primary key (kind, about, valid_from)
);
insert into expectation (kind, about, value, valid_from, source) values
  ('SECONDS', 'true_false', 30, '2020-01-01', 'own guess: one sentence to read and judge'),
  ('SECONDS', 'single', 60, '2020-01-01', 'own guess: a question and four options'),
  ('SECONDS', 'multiple', 90, '2020-01-01', 'own guess: every option is judged alone'),
  ('SECONDS', 'fill_in', 60, '2020-01-01', 'own guess: a word or number to recall and type'),
  ('SECONDS', 'ordering', 120, '2020-01-01', 'own guess'),
  ('SECONDS', 'matching', 120, '2020-01-01', 'own guess'),
  ('SECONDS', 'hazard_picture', 150, '2020-01-01', 'own guess: a picture to search'),
  ('SECONDS', 'short_answer', 300, '2020-01-01', 'own guess: some sentences to write'),
  ('SECONDS', 'case_study', 600, '2020-01-01', 'own guess: a page to read and several questions'),
  ('FACILITY', '1', 0.95, '2020-01-01', 'own guess: everybody who attended'),
  ('FACILITY', '2', 0.85, '2020-01-01', 'own guess'),
  ('FACILITY', '3', 0.70, '2020-01-01', 'own guess'),
  ('FACILITY', '4', 0.55, '2020-01-01', 'own guess'),
  ('FACILITY', '5', 0.40, '2020-01-01', 'own guess: few without experience');
