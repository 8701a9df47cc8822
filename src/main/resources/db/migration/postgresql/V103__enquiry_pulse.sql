-- One row that is written to find out whether requests can be kept.
CREATE TABLE enquiry_pulse (
	id      INTEGER NOT NULL PRIMARY KEY,
	beat_at BIGINT  NOT NULL
);

INSERT INTO enquiry_pulse (id, beat_at) VALUES (1, 0);
