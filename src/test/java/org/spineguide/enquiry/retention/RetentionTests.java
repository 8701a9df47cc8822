package org.spineguide.enquiry.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.ScheduledErasure;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is over is erased in time, on every database. */
abstract class RetentionTests {

	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	private final Database kind;

	private HikariDataSource source;

	private Enquiries enquiries;

	private Retention retention;

	RetentionTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() {
		this.source = this.kind.open();
		JdbcClient database = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(database, TestKeys.personalDataCipher());
		this.retention = new Retention(this.enquiries, SecureErasure.of(database, new JdbcTemplate(this.source)),
				new RetentionSettings(Duration.ofDays(90), Duration.ofDays(30)), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void closedEnquiryIsErasedAfterItsTimeAndNotBefore() {
		Enquiry old = keep(Kept.received(daysAgo(200)).closed(daysAgo(91)));
		Enquiry newer = keep(Kept.received(daysAgo(200)).closed(daysAgo(89)));
		assertThat(this.retention.erase()).containsExactly(old.reference());
		assertThat(this.enquiries.find(old.token())).isEmpty();
		assertThat(this.enquiries.find(newer.token())).contains(newer);
	}

	@Test
	void openEnquiryIsNeverErased() {
		Enquiry open = keep(Kept.received(daysAgo(1000)));
		assertThat(this.retention.erase()).isEmpty();
		assertThat(this.enquiries.find(open.token())).contains(open);
	}

	@Test
	void quarantineIsErasedSooner() {
		Enquiry held = keep(Kept.received(daysAgo(31)).inQuarantine());
		assertThat(this.retention.erase()).containsExactly(held.reference());
	}

	@Test
	void whatStaffHeldAsSpamIsKeptFromThatDayOn() {
		Enquiry old = keep(Kept.received(daysAgo(60)));
		this.enquiries.change(old.hold(daysAgo(29)));
		assertThat(this.retention.erase()).isEmpty();
		assertThat(this.retention.upcoming(Duration.ofDays(1))).extracting(ScheduledErasure::due)
			.containsExactly(daysAgo(-1));
	}

	@Test
	void listTellsBeforehandWhatWillBeErasedAndWhen() {
		Enquiry closed = keep(Kept.received(daysAgo(200)).closed(daysAgo(85)));
		Enquiry held = keep(Kept.received(daysAgo(28)).inQuarantine());
		keep(Kept.received(daysAgo(200)).closed(daysAgo(10)));
		assertThat(this.retention.upcoming(Duration.ofDays(7))).containsExactly(
				new ScheduledErasure(held.reference(), EnquiryStatus.RECEIVED, daysAgo(-2)),
				new ScheduledErasure(closed.reference(), EnquiryStatus.CLOSED, daysAgo(-5)));
	}

	@Test
	void mailAndLinksOfAnErasedEnquiryGoWithIt() {
		EnquiryMails mails = new EnquiryMails(JdbcClient.create(this.source));
		Enquiry erased = keep(Kept.received(daysAgo(200)).closed(daysAgo(91)));
		mails.queue(erased.reference(), MailAudience.STAFF, NOW);
		this.retention.erase();
		assertThat(mails.find(erased.reference(), MailAudience.STAFF)).isEmpty();
	}

	Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact");
		return enquiry;
	}

	static Instant daysAgo(int days) {
		return NOW.minus(Duration.ofDays(days));
	}

	Retention retention() {
		return this.retention;
	}

	HikariDataSource source() {
		return this.source;
	}

}
