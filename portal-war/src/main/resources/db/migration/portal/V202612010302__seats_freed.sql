-- When a booking that waited got seats that others gave back: its ticket and the organiser's list say so.
alter table activity_booking add column promoted_at timestamptz check (promoted_at >= at);
