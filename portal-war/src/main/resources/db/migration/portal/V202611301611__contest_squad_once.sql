-- A class or team gets one code, however often and at once it is asked for.
create unique index contest_squad_once on contest_squad (contest, side, name) where code is not null;
