-- Everybody who changed a draft: none of them reviews it, also where somebody else changed it last.
alter table piece_version add column writers uuid[] not null default '{}';
