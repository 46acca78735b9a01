-- Who read what others gave in a subject before it was decided: they do not score it any more.
create table practical_look (
  session uuid not null references exam_session,
  candidate uuid not null,
  subject text not null,
  reader uuid not null,
  at timestamptz not null,
  primary key (session, reader, candidate, subject)
);
create trigger practical_look_is_append_only before update or delete on practical_look
  for each row execute function refuse_change();
