-- The desk lists what waits first, by the day it is due.
create index public_question_round_in_order on public_question_round ((dealt_on is not null), due, question desc);
