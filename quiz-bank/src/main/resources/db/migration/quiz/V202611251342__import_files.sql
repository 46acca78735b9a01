-- Pictures and sounds that came with a file of questions, until the questions are taken and the media library has them.
create table import_file (
  job uuid not null references import_job on delete cascade,
  digest text not null,
  name text not null,
  type text not null,
  bytes bytea not null,
  primary key (job, digest)
);
alter table import_file alter column bytes set storage external;
