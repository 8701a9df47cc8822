-- What staff note about an enquiry. Who wrote it and what is in "sealed".
CREATE TABLE enquiry_note (
	id         TEXT   NOT NULL PRIMARY KEY,
	reference  TEXT   NOT NULL REFERENCES enquiry (reference) ON DELETE CASCADE,
	written_at BIGINT NOT NULL,
	sealed     BYTEA  NOT NULL
);

CREATE INDEX enquiry_note_by_reference ON enquiry_note (reference, written_at);
