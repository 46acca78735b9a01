-- Which versions of schemes have been told of on the day from which they are in force; each is told of once.
create table title_scheme_begun (
  code text not null,
  number int not null,
  at timestamptz not null,
  primary key (code, number),
  foreign key (code, number) references title_scheme (code, number)
);
create trigger title_scheme_begun_is_append_only before update or delete on title_scheme_begun
  for each row execute function refuse_change();
insert into title_scheme_begun (code, number, at)
  select code, number, now() from title_scheme where in_force <= (now() at time zone 'Asia/Shanghai')::date;
