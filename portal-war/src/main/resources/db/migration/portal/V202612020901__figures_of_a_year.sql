-- The public page of questions says how many were answered in time within a year: read from an index alone.
create index public_question_round_punctual on public_question_round (asked_at) include (first_due, first_dealt_on)
  where kind = 'QUESTION';
