-- Each mail about an enquiry, and how far it got. Says nothing about what is in it.
CREATE TABLE enquiry_mail (
	reference  TEXT    NOT NULL REFERENCES enquiry (reference) ON DELETE CASCADE,
	audience   TEXT    NOT NULL,
	state      TEXT    NOT NULL,
	queued_at  BIGINT  NOT NULL,
	changed_at BIGINT  NOT NULL,
	attempts   INTEGER NOT NULL,
	failure    TEXT,
	PRIMARY KEY (reference, audience)
);

CREATE INDEX enquiry_mail_by_state ON enquiry_mail (state);
