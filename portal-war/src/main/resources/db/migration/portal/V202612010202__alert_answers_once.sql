-- A form about an alert that is sent twice is kept once: its number with what it says.
alter table alert_answer add column once uuid;
create unique index alert_answer_said_once on alert_answer (alert, enterprise, once);
