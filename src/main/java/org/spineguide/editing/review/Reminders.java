package org.spineguide.editing.review;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of sent reminders. Each is claimed before it is sent: should the machine
 * stop in between, one is lost, but none is sent twice, also when several nodes send
 * them.
 */
@Component
class Reminders {

	private final JdbcClient database;

	private final Clock clock;

	Reminders(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Claims a reminder, and returns whether nobody did before. */
	boolean claim(ReviewDue review, Recipient recipient) {
		return this.database.sql("""
				INSERT INTO editing_review_reminder (file, due, days, recipient, sent_at)
				VALUES (:file, :due, :days, :recipient, :now) ON CONFLICT DO NOTHING""")
			.param("file", review.file())
			.param("due", review.due().toString())
			.param("days", review.stage().reminder())
			.param("recipient", recipient.name())
			.param("now", this.clock.millis())
			.update() == 1;
	}

	/** Gives back a reminder that could not be sent. */
	void release(ReviewDue review, Recipient recipient) {
		this.database.sql("""
				DELETE FROM editing_review_reminder
				WHERE file = :file AND due = :due AND days = :days AND recipient = :recipient""")
			.param("file", review.file())
			.param("due", review.due().toString())
			.param("days", review.stage().reminder())
			.param("recipient", recipient.name())
			.update();
	}

	/** Recipient of reminders. */
	enum Recipient {

		OWNER, DEPUTY

	}

}
