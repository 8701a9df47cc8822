-- Times are milliseconds since 1970 UTC. Passwords, links, codes and devices are kept as hashes only.
CREATE TABLE staff_member (
	id               TEXT   NOT NULL PRIMARY KEY,
	email            TEXT   NOT NULL UNIQUE,
	name             TEXT   NOT NULL,
	roles            TEXT   NOT NULL,
	standing         TEXT   NOT NULL,
	password         TEXT,
	app_secret       BYTEA,
	app_last_step    BIGINT NOT NULL,
	provider         TEXT,
	provider_subject TEXT,
	joined_at        BIGINT,
	signed_in_at     BIGINT,
	UNIQUE (provider, provider_subject)
);

CREATE TABLE staff_link (
	token_hash TEXT   NOT NULL PRIMARY KEY,
	member_id  TEXT   REFERENCES staff_member (id) ON DELETE CASCADE,
	expires_at BIGINT NOT NULL
);

-- The start of a code is not secret: it finds the one hash to compare the rest with.
CREATE TABLE staff_recovery_code (
	member_id TEXT NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
	start     TEXT NOT NULL,
	rest      TEXT NOT NULL,
	PRIMARY KEY (member_id, start)
);

-- Browsers from which a member has signed in: an attacker's wrong guesses do not shut these out.
CREATE TABLE staff_device (
	token_hash TEXT   NOT NULL,
	member_id  TEXT   NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
	expires_at BIGINT NOT NULL,
	PRIMARY KEY (token_hash, member_id)
);
