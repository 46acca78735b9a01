-- What the public asks the office (公众提问) and says about the plan's targets: what was asked and what happened to it is
-- appended; what lists read is derived from that and can be written anew.
create table question_topic (
  code text primary key check (code ~ '^[a-z-]{1,30}$'),
  name text not null,
  name_en text not null,
  place int not null unique
);
insert into question_topic values
  ('training', '培训与证书', 'Training and certificates', 1),
  ('duty', '企业责任', 'Duties of enterprises', 2),
  ('rights', '劳动者权利', 'Rights of workers', 3),
  ('chemicals', '危险化学品', 'Hazardous chemicals', 4),
  ('mine', '矿山', 'Mines', 5),
  ('building', '建筑施工', 'Construction', 6),
  ('fire', '消防与用电用气', 'Fire, electricity and gas', 7),
  ('road', '道路与农机', 'Roads and farm machinery', 8),
  ('health', '职业健康', 'Occupational health', 9),
  ('accident', '事故与赔偿', 'Accidents and compensation', 10),
  ('other', '其他', 'Other', 11);

create table public_question (
  number bigint generated always as identity primary key,
  once uuid not null unique,
  code_hash bytea not null unique,
  kind text not null check (kind in ('QUESTION', 'COMMENT')),
  topic text references question_topic,
  target text check (target ~ '^T([1-9]|1[0-6])$'),
  title text not null check (length(title) between 1 and 120),
  words text not null check (length(words) <= 2000),
  wants_private boolean not null,
  person uuid,
  at timestamptz not null,
  check ((kind = 'QUESTION') = (topic is not null)),
  check ((kind = 'COMMENT') = (target is not null))
);
create index public_question_of_person on public_question (person, number desc) where person is not null;
create trigger public_question_is_append_only before update or delete on public_question for each row execute function refuse_change();

-- Who asked without an account: sealed, apart from the question, and forgotten after its time.
create table public_question_asker (
  question bigint primary key references public_question,
  sealed bytea,
  mark bytea not null,
  at timestamptz not null
);
create index public_question_asker_mark on public_question_asker (mark, at);

create table public_question_step (
  id bigint generated always as identity primary key,
  question bigint not null references public_question,
  kind text not null check (kind in ('ACCEPTED', 'ROUTED', 'REFUSED', 'CLOSED', 'ANSWERED', 'RETURNED', 'PUBLISHED', 'RENEWED',
    'REOPENED', 'FOLLOWED', 'RATED', 'DRAFTED', 'SEEN')),
  person uuid,
  person_name text not null,
  words text not null default '',
  articles text not null default '',
  day date,
  organisation uuid,
  path text not null default '',
  role text not null default '',
  stars int check (stars between 1 and 5),
  at timestamptz not null
);
create index public_question_step_of on public_question_step (question, id);
create unique index public_question_rated_once on public_question_step (question) where kind = 'RATED';
create trigger public_question_step_is_append_only before update or delete on public_question_step for each row execute function refuse_change();

-- Derived: one row for each question and each question after it. An answer that is written anew has a new day; whether it
-- was dealt with in time is told by the first.
create table public_question_round (
  question bigint not null references public_question,
  round int not null,
  kind text not null,
  state text not null,
  asked_at timestamptz not null,
  due date not null,
  dealt_on date,
  first_due date not null,
  first_dealt_on date,
  organisation uuid,
  path text not null,
  role text not null,
  primary key (question, round)
);
create index public_question_round_state on public_question_round (state, due, question);

-- Derived: what lists show of a question.
create table public_question_page (
  question bigint primary key references public_question,
  kind text not null,
  topic text,
  target text,
  shown_at timestamptz,
  review_by date,
  stars int
);
create index public_question_page_shown on public_question_page (kind, shown_at desc, question desc) where shown_at is not null;
create index public_question_page_topic on public_question_page (topic, shown_at desc, question desc) where shown_at is not null;
create index public_question_page_target on public_question_page (target, shown_at desc, question desc) where shown_at is not null;
create index public_question_page_review on public_question_page (review_by) where review_by is not null;
