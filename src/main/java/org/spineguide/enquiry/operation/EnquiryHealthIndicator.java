package org.spineguide.enquiry.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.mail.EnquiryMails;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Readiness of the database for requests: found out by writing, since a full disk and a
 * lock let reading pass. Asks the database at most every few seconds, however often it is
 * called.
 */
@Component
public class EnquiryHealthIndicator implements HealthIndicator {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final JdbcClient database;

	private final Enquiries enquiries;

	private final EnquiryMails mails;

	private final Clock clock;

	private @Nullable Health last;

	private Instant asked = Instant.MIN;

	EnquiryHealthIndicator(JdbcClient database, Enquiries enquiries, EnquiryMails mails, Clock clock) {
		this.database = database;
		this.enquiries = enquiries;
		this.mails = mails;
		this.clock = clock;
	}

	@Override
	public synchronized Health health() {
		Instant now = this.clock.instant();
		Health known = this.last;
		if (known == null || !now.isBefore(this.asked.plus(PAUSE))) {
			known = ask(now);
			this.last = known;
			this.asked = now;
		}
		return known;
	}

	private Health ask(Instant now) {
		try {
			this.database.sql("UPDATE enquiry_pulse SET beat_at = :now").param("now", now.toEpochMilli()).update();
			return Health.up()
				.withDetail("quarantine", this.enquiries.countInQuarantine())
				.withDetail("unsentMail", this.mails.countFailed())
				.build();
		}
		catch (DataAccessException | TransactionException ex) {
			return Health.down().withDetail("reason", "Requests cannot be kept").build();
		}
	}

	/** Marks the database as failed after a request could not be kept. */
	public synchronized void failed() {
		this.last = Health.down().withDetail("reason", "Requests cannot be kept").build();
		this.asked = this.clock.instant();
	}

}
