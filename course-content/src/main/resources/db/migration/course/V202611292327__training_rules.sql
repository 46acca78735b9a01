-- Who must be trained how: post × industry × stage by date, each row with where it stands and how sure we are.
create table training_industry (
    code varchar(40) primary key check (code ~ '^[a-z0-9_]+$'),
    within varchar(40) references training_industry deferrable initially deferred,
    position int not null,
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    source text not null
);

create table training_rule (
    code varchar(80) not null check (code ~ '^[a-z0-9_.]+$'),
    from_date date not null,
    to_date date check (to_date > from_date),
    position int not null,
    post varchar(40) not null,
    industry varchar(40) not null references training_industry,
    stage varchar(40) not null,
    hours numeric(6, 1) check (hours > 0),
    title_zh varchar(200) not null,
    title_en varchar(300) not null,
    topics_zh text[] not null,
    topics_en text[] not null,
    exam varchar(20) not null check (exam in ('none', 'unit', 'theory', 'practical', 'theory_practical')),
    pass_mark int check (pass_mark between 1 and 100),
    valid_months int check (valid_months > 0),
    catalogue varchar(80),
    note_zh text not null,
    note_en text not null,
    source text not null,
    mark varchar(20) not null check (mark in ('confirmed', 'known', 'proposal')),
    primary key (code, from_date)
);
create index training_rule_asked on training_rule (post, stage, industry);
