-- Who did what, when, and to which thing; never what was read or written. Lines stay when all else is erased.
CREATE TABLE staff_audit (
	id        BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	at        BIGINT  NOT NULL,
	member_id TEXT,
	what      TEXT    NOT NULL,
	about     TEXT
);

CREATE INDEX staff_audit_by_about ON staff_audit (about);
