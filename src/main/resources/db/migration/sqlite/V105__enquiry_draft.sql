-- Answers of visitors who have not sent them yet. Times are milliseconds since 1970 UTC.
CREATE TABLE enquiry_draft (
	name        TEXT   NOT NULL PRIMARY KEY,
	secret_hash TEXT   NOT NULL,
	created_at  BIGINT NOT NULL,
	changed_at  BIGINT NOT NULL,
	sealed      BLOB   NOT NULL,
	version     BIGINT NOT NULL
);

CREATE INDEX enquiry_draft_by_time ON enquiry_draft (changed_at);
