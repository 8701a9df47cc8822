-- Which reminders of a review were sent to whom, so that none is sent twice. "due" is a day (2026-11-20), "days" how long before it the reminder was for.
CREATE TABLE editing_review_reminder (
	file      TEXT    NOT NULL,
	due       TEXT    NOT NULL,
	days      INTEGER NOT NULL,
	recipient TEXT    NOT NULL,
	sent_at   BIGINT  NOT NULL,
	PRIMARY KEY (file, due, days, recipient)
);
