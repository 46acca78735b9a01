-- Under what the rows of an import file their questions.
alter table import_row add column fields text[] not null default '{}';
alter table import_row add column posts text[] not null default '{}';
alter table import_row add column operations text[] not null default '{}';
