-- Times are milliseconds since 1970 UTC. All that could tell who wrote is in "sealed".
CREATE TABLE enquiry (
	reference    TEXT    NOT NULL PRIMARY KEY,
	token_hash   TEXT    NOT NULL UNIQUE,
	kind         TEXT    NOT NULL,
	status       TEXT    NOT NULL,
	received_at  BIGINT  NOT NULL,
	promised_by  BIGINT,
	changed_at   BIGINT  NOT NULL,
	language     TEXT    NOT NULL,
	article      TEXT,
	advised_at   BIGINT,
	quarantined  BOOLEAN NOT NULL,
	earlier      TEXT,
	contact_hash TEXT    NOT NULL,
	sealed       BLOB    NOT NULL,
	version      INTEGER NOT NULL
);

CREATE INDEX enquiry_by_status ON enquiry (status, promised_by);

CREATE INDEX enquiry_by_contact ON enquiry (contact_hash, received_at);
