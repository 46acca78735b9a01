-- Questions about the law with their answers, and the words of the trade: read whole and replaced whole.
create table interpretation (
  code text primary key check (code ~ '^[a-z0-9-]{1,40}$'),
  document jsonb not null
);
create table glossary_term (
  code text primary key check (length(code) between 1 and 60),
  document jsonb not null
);
