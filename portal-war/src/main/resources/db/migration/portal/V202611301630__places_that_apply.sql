-- Villages, communities and schools stand in the tree beside enterprises, so that they can apply for titles.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
  check (kind in ('county', 'township', 'park', 'village', 'community', 'school', 'enterprise', 'workshop', 'team'));
create index organisation_schools on organisation (name, id) where kind = 'school';
