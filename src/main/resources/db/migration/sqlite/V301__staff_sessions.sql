-- As Spring Session has it in schema-sqlite.sql, with other names of the tables.
CREATE TABLE staff_session (
	primary_id            TEXT    NOT NULL PRIMARY KEY,
	session_id            TEXT    NOT NULL UNIQUE,
	creation_time         BIGINT  NOT NULL,
	last_access_time      BIGINT  NOT NULL,
	max_inactive_interval INTEGER NOT NULL,
	expiry_time           BIGINT  NOT NULL,
	principal_name        TEXT
);

CREATE INDEX staff_session_by_expiry ON staff_session (expiry_time);

CREATE INDEX staff_session_by_principal ON staff_session (principal_name);

CREATE TABLE staff_session_attributes (
	session_primary_id TEXT NOT NULL REFERENCES staff_session (primary_id) ON DELETE CASCADE,
	attribute_name     TEXT NOT NULL,
	attribute_bytes    BLOB NOT NULL,
	PRIMARY KEY (session_primary_id, attribute_name)
);
