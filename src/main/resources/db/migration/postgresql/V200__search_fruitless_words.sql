-- Single words that found nothing, by day (2026-11-20). Nothing tells who typed them, or when within the day.
CREATE TABLE search_fruitless_word (
	word  TEXT    NOT NULL,
	day   TEXT    NOT NULL,
	times INTEGER NOT NULL,
	PRIMARY KEY (word, day)
);

CREATE INDEX search_fruitless_word_by_day ON search_fruitless_word (day);
