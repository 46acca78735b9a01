-- Builds a receipt's path anew when its acknowledgement was lost. Batches grow with the table, so a block range index
-- finds them at next to no cost for each save.
create index sitting_event_batch on sitting_event using brin (batch)
  with (pages_per_range = 16, autosummarize = on);
