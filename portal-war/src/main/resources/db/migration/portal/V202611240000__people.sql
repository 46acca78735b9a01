-- Who belongs where. The path names all ancestors and the row itself, so that a reach is one prefix.
create table organisation (
  id uuid primary key,
  parent uuid references organisation,
  kind text not null check (kind in ('county', 'township', 'park', 'enterprise', 'workshop', 'team')),
  name text not null check (length(name) between 1 and 120),
  credit_code text check (credit_code ~ '^[0-9A-Z]{18}$'),
  path text not null unique,
  sample boolean not null default false,
  created_at timestamptz not null,
  check ((parent is null) = (kind = 'county'))
);
create index organisation_by_path on organisation (path text_pattern_ops);

create table person (
  id uuid primary key,
  user_name text not null check (length(user_name) between 2 and 40),
  name text not null check (length(name) between 1 and 60),
  phone text,
  phone_verified_at timestamptz,
  email text,
  password_hash text not null,
  must_change boolean not null default false,
  failed_tries int not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  starter boolean not null default false,
  owner uuid references organisation,
  id_number_sealed bytea,
  id_number_index bytea unique,
  id_number_masked text,
  created_at timestamptz not null,
  version bigint not null default 0,
  check ((id_number_sealed is null) = (id_number_index is null))
);
create unique index person_by_user_name on person (lower(user_name));
create unique index person_by_verified_phone on person (phone) where phone_verified_at is not null;
create index person_by_owner on person (owner);

create table person_role (
  person uuid not null references person,
  role text not null,
  primary key (person, role)
);

-- The cookie names a row here; ending the row ends the sign-in on every node.
create table sign_in (
  id uuid primary key,
  person uuid not null references person,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  agent text not null
);
create index sign_in_by_person on sign_in (person) where ended_at is null;

create table failed_sign_in (
  id uuid primary key,
  address text not null,
  at timestamptz not null
);
create index failed_sign_in_by_address on failed_sign_in (address, at);

create table one_time_code (
  id uuid primary key,
  person uuid not null references person,
  purpose text not null check (purpose in ('PASSWORD', 'PHONE')),
  code_hash text not null,
  issued_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  tries int not null default 0
);
create index one_time_code_by_person on one_time_code (person, purpose) where used_at is null;
