-- Lists of ten thousand rows, read in the order of an index: alerts by time and the enterprises of one by name, the
-- places of some kinds in drawing order, people by user name.
create index alert_by_time on alert (sent_at desc, id);
create index alert_recipient_by_name on alert_recipient (alert, name, enterprise);
create index organisation_by_kind on organisation (kind, path);
create index person_by_name_order on person (user_name);
-- Few questions are asked on: whether a round is the latest is looked up among those alone.
create index public_question_round_again on public_question_round (question, round) where round > 1;
