-- One-time links by which a clinician without an account signs one text. Of a link only the hash is kept.
CREATE TABLE editing_signing_link (
	token_hash TEXT   NOT NULL PRIMARY KEY,
	file       TEXT   NOT NULL,
	made_by    TEXT   NOT NULL,
	expires_at BIGINT NOT NULL
);

-- What clinicians wrote who sent a text back, until somebody has dealt with it. "line" is 0 for the whole text.
CREATE TABLE editing_review_remark (
	id     TEXT    NOT NULL PRIMARY KEY,
	file   TEXT    NOT NULL,
	line   INTEGER NOT NULL,
	words  TEXT    NOT NULL,
	remark TEXT    NOT NULL,
	name   TEXT    NOT NULL,
	at     BIGINT  NOT NULL
);

CREATE INDEX editing_review_remark_by_file ON editing_review_remark (file);

-- Changes that somebody called small, until a second person says so too. "manifest" is the hash of the text that this is said of.
CREATE TABLE editing_small_correction (
	file       TEXT   NOT NULL PRIMARY KEY,
	manifest   TEXT   NOT NULL,
	kinds      TEXT   NOT NULL,
	asked_by   TEXT   NOT NULL,
	asker_name TEXT   NOT NULL,
	asked_at   BIGINT NOT NULL
);
