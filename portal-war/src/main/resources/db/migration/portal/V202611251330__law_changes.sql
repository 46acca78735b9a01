-- What became of an article after it came in: its gist before and after. What cites it has to be looked at again.
create table law_change (
  id bigint generated always as identity primary key,
  law text not null references law (code),
  number text not null,
  at timestamptz not null,
  gist_before text,
  gist_after text,
  check (gist_before is not null or gist_after is not null)
);
create index law_change_by_time on law_change (at desc);
create index law_change_by_article on law_change (law, number, at desc);
create trigger law_change_is_append_only before update or delete on law_change
  for each row execute function refuse_change();
