-- Posters and other files are given away with a call for works or with a campaign: one of the two, never both.
alter table works_file
  alter column call drop not null,
  add column campaign text references campaign,
  add constraint works_file_has_one_place check ((call is null) <> (campaign is null));
create index works_file_of_campaign on works_file (campaign, added_at) where campaign is not null;
