-- Captions of films, every version kept: the newest is shown. They belong to the film, whatever lesson shows it.
create table captions (
    film char(64) not null references file (digest),
    language varchar(2) not null check (language in ('zh', 'en')),
    number integer not null check (number > 0),
    digest char(64) not null references file (digest),
    person uuid not null,
    made_at timestamptz not null,
    primary key (film, language, number)
);
