-- Teams of the county plan, 三(八)1: who was appointed when and by which document, and what they did. Which teams there are
-- is data. Appointments, their ends and deeds are appended; a person's consent to be named may change.
create table team (
  code text primary key check (code ~ '^[a-z]{2,20}$'),
  name text not null check (length(name) between 1 and 30),
  name_en text not null check (length(name_en) between 1 and 60),
  duty text not null,
  duty_en text not null,
  place int not null
);
insert into team (code, name, name_en, duty, duty_en, place) values
  ('spokesperson', '新闻发言人', 'Spokespersons', '发布权威信息，回应社会关切。', 'Give reliable information and answer what people ask.', 1),
  ('expert', '理论专家', 'Experts', '讲解法规和知识，参加检查和培训。', 'Explain law and knowledge, help with checks and training.', 2),
  ('commentator', '网络评论员', 'Net commentators', '在网上讲明事实，引导理性讨论。', 'Set facts straight online and keep discussions fair.', 3),
  ('correspondent', '通讯员', 'Correspondents', '采写基层的安全故事和做法。', 'Write about what is done for safety on the ground.', 4),
  ('supervisor', '社会监督员', 'Social supervisors', '发现隐患，反映意见，监督整改。', 'Find hazards, pass on opinions, watch that things are put right.', 5);

create table team_member (
  id uuid primary key,
  name text not null check (length(name) between 1 and 60),
  unit text not null default '' check (length(unit) <= 80),
  field text not null default '' check (length(field) <= 30),
  named boolean not null,
  created_at timestamptz not null
);

create table team_appointment (
  id uuid primary key,
  member uuid not null references team_member,
  team text not null references team,
  starts date not null,
  ends date not null,
  document text not null check (length(document) between 1 and 120),
  person_name text not null,
  at timestamptz not null,
  check (ends >= starts)
);
create index team_appointment_by_team on team_appointment (team, ends, starts);
create index team_appointment_by_member on team_appointment (member);
create trigger team_appointment_is_append_only before update or delete on team_appointment for each row execute function refuse_change();

create table team_ending (
  appointment uuid primary key references team_appointment,
  ended_on date not null,
  reason text not null check (length(reason) between 1 and 300),
  person_name text not null,
  at timestamptz not null
);
create trigger team_ending_is_append_only before update or delete on team_ending for each row execute function refuse_change();

create table team_deed (
  id uuid primary key,
  member uuid not null references team_member,
  team text not null references team,
  day date not null,
  what text not null check (length(what) between 1 and 300),
  person_name text not null,
  at timestamptz not null
);
create index team_deed_by_team on team_deed (team, day);
create index team_deed_by_member on team_deed (member, day desc);
create trigger team_deed_is_append_only before update or delete on team_deed for each row execute function refuse_change();
