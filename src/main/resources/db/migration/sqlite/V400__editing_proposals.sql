-- Texts that need a second person before readers see them. Who proposed them stands here by name too,
-- because the history names people as they were called then.
CREATE TABLE editing_proposal (
	id             TEXT   NOT NULL PRIMARY KEY,
	file           TEXT   NOT NULL,
	content        TEXT   NOT NULL,
	based_on       TEXT   NOT NULL,
	reason         TEXT   NOT NULL,
	proposed_by    TEXT   NOT NULL,
	proposer_name  TEXT   NOT NULL,
	proposer_email TEXT   NOT NULL,
	proposed_at    BIGINT NOT NULL,
	state          TEXT   NOT NULL,
	decided_by     TEXT,
	decided_at     BIGINT
);

CREATE INDEX editing_proposal_by_state ON editing_proposal (state, proposed_at);
