-- The register of posts (岗位持证台账): who stands in a post that needs a certificate or a training, since when, until
-- when, and by what it is proved. Lines are ended and proofs are taken back; neither is ever changed or deleted.
create table post (
  code text primary key,
  name text not null,
  place int not null unique
);
insert into post values
  ('head', '主要负责人', 1), ('safety_manager', '安全生产管理人员', 2), ('special_operator', '特种作业人员', 3),
  ('health_head', '主要负责人（职业卫生）', 4), ('health_manager', '职业卫生管理人员', 5), ('enforcement_officer', '执法人员', 6);

-- Programmes of this portal whose proof of training stands for a post. None stands for special operators: their
-- certificate is issued by the state after its own exam, and a proof of training is no such certificate.
create table post_programme (
  post text not null references post,
  programme text not null,
  primary key (post, programme)
);
insert into post_programme
  select p.code, programme
  from post p cross join (values ('hazchem-refresher'), ('coal-mine-heads'), ('non-coal-mine-heads'), ('fireworks-shops'),
    ('construction-heads'), ('industry-trade-heads')) taught (programme)
  where p.code in ('head', 'safety_manager');
insert into post_programme values
  ('head', 'hazchem-trading-head-initial'), ('health_head', 'occupational-health'),
  ('health_manager', 'occupational-health'), ('enforcement_officer', 'enforcement-staff');

create table post_line (
  id uuid primary key,
  owner uuid not null references organisation,
  post text not null references post,
  duty text not null check (length(duty) <= 60),
  person uuid,
  since date not null,
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create index post_line_of on post_line (owner);
create index post_line_in on post_line (post, since);
create trigger post_line_is_append_only before update or delete on post_line for each row execute function refuse_change();

-- The names, sealed and apart, so that they are forgotten some time after the line has ended while it stays itself.
create table post_line_name (
  line uuid primary key references post_line,
  sealed bytea not null
);

create table post_line_end (
  line uuid primary key references post_line,
  last_day date not null,
  reason text not null check (length(reason) between 1 and 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create trigger post_line_end_is_append_only before update or delete on post_line_end for each row execute function refuse_change();

-- A state certificate as its paper says it.
create table post_proof (
  id uuid primary key,
  line uuid not null references post_line,
  issuer text not null check (length(issuer) between 1 and 80),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create index post_proof_of on post_proof (line);
create trigger post_proof_is_append_only before update or delete on post_proof for each row execute function refuse_change();

-- The numbers, which may hold an identity number: sealed and apart as the names are.
create table post_proof_number (
  proof uuid primary key references post_proof,
  sealed bytea not null
);

create table post_proof_back (
  proof uuid primary key references post_proof,
  reason text not null check (length(reason) between 1 and 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create trigger post_proof_back_is_append_only before update or delete on post_proof_back for each row execute function refuse_change();

-- That an organisation went through its list and found it complete on a day (名单已核对).
create table post_declaration (
  owner uuid not null references organisation,
  day date not null,
  lines int not null check (lines > 0),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (owner, day)
);
create trigger post_declaration_is_append_only before update or delete on post_declaration for each row execute function refuse_change();

-- Whether the information system of an enterprise is online, as the office found it; the newest day holds.
create table post_online (
  id uuid primary key,
  enterprise uuid not null references organisation,
  online boolean not null,
  day date not null,
  source text not null check (length(source) between 1 and 200),
  actor uuid not null,
  actor_name text not null,
  at timestamptz not null
);
create index post_online_newest on post_online (enterprise, day desc, at desc);
create trigger post_online_is_append_only before update or delete on post_online for each row execute function refuse_change();
