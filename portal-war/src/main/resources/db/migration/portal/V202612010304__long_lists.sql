-- Lists of ten thousand rows are read in the order of an index: works of a call by number, people of teams by name, and
-- the questions at the desk by what is due.
create index work_now_by_number on work_now (call, number desc);
create index team_member_by_name on team_member (name, id);
create index public_question_round_due on public_question_round ((dealt_on is not null), due, question desc);
