-- Laws and the gist of their articles in our own plain words, each with its source and how sure it is.
create table law (
  code text primary key,
  title text not null,
  title_en text not null,
  in_force date
);
create table law_article (
  law text not null references law (code),
  number text not null,
  gist text not null,
  gist_en text not null,
  mark text not null check (mark in ('confirmed', 'known')),
  source text not null,
  primary key (law, number)
);
