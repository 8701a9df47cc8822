-- Which signs of spam a request showed. Says nothing of who wrote, or what.
CREATE TABLE enquiry_spam_sign (
	reference TEXT NOT NULL REFERENCES enquiry (reference) ON DELETE CASCADE,
	sign      TEXT NOT NULL,
	PRIMARY KEY (reference, sign)
);
