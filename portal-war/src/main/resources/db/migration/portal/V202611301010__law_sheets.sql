-- What is known of a law besides its articles: rank, issuer, force, and where its text is published.
alter table law
  add column issuer text not null default '',
  add column number text not null default '',
  add column level text not null default '',
  add column status text not null default '' check (status in ('', 'IN_FORCE', 'TO_COME', 'REPLACED', 'REPEALED')),
  add column replaced_by text not null default '',
  add column repealed_on date,
  add column official_url text not null default '',
  add column summary text not null default '',
  add column summary_en text not null default '',
  add column mark text not null default '' check (mark in ('', 'confirmed', 'known'));
