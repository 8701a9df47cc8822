-- What a member has typed and not published yet. Times are milliseconds since 1970 UTC.
CREATE TABLE editing_draft (
	file        TEXT   NOT NULL,
	member_id   TEXT   NOT NULL,
	member_name TEXT   NOT NULL,
	text        TEXT   NOT NULL,
	based_on    TEXT   NOT NULL,
	base_text   TEXT   NOT NULL,
	saved_at    BIGINT NOT NULL,
	version     BIGINT NOT NULL,
	PRIMARY KEY (file, member_id)
);
