package org.spineguide.enquiry.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.mail.EnquiryMail;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;
import org.spineguide.enquiry.mail.MailDelivery;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class EnquiryHealthCheckTests {

	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	@TempDir
	Path folder;

	private final MailDelivery mailDelivery = mock(MailDelivery.class);

	private HikariDataSource source;

	private JdbcClient database;

	private Enquiries enquiries;

	private EnquiryHealthCheck healthCheck;

	@BeforeEach
	void open() {
		this.source = Database.SQLITE.open(Database.sqlite(this.folder));
		this.database = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(this.database, TestKeys.personalDataCipher());
		this.healthCheck = new EnquiryHealthCheck(this.database, this.enquiries, new EnquiryMails(this.database),
				this.mailDelivery, BackupMarker.beside(this.database), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void allIsWellWhenNothingWaitsAndACopyIsFresh() throws Exception {
		given(this.mailDelivery.isReady()).willReturn(true);
		copiedAt(NOW.minus(Duration.ofDays(2)));
		assertThat(this.healthCheck.items()).allMatch(HealthItem::isWell);
		assertThat(healthItem("enquiry.health.copy").number()).isEqualTo(2);
	}

	@Test
	void clinicWithoutMailServerIsToldSo() {
		assertThat(healthItem("enquiry.health.no-mail-server").weight()).isEqualTo(Weight.SOON);
	}

	@Test
	void dataThatWasNeverCopiedIsTheWorst() {
		assertThat(healthItem("enquiry.health.no-copy").weight()).isEqualTo(Weight.NOW);
	}

	@Test
	void copyThatIsTooOldIsToldWithItsAge() throws Exception {
		copiedAt(NOW.minus(Duration.ofDays(9)));
		assertThat(healthItem("enquiry.health.copy")).returns(Weight.NOW, HealthItem::weight)
			.returns(9L, HealthItem::number);
	}

	@Test
	void copyThatTheCommandMakesLeavesItsMark() throws Exception {
		BackupMarker.beside(this.database).leave();
		assertThat(BackupMarker.in(this.folder).last()).isPresent();
		assertThat(this.healthCheck.items())
			.noneMatch((healthItem) -> healthItem.message().equals("enquiry.health.no-copy"));
	}

	@Test
	void requestsThatAreLateOrHeldAreCounted() {
		keep(Kept.received(NOW.minus(Duration.ofDays(10))));
		keep(Kept.received(NOW.minus(Duration.ofDays(10))).inQuarantine());
		this.database.sql("UPDATE enquiry SET promised_by = :then")
			.param("then", NOW.minus(Duration.ofDays(1)).toEpochMilli())
			.update();
		assertThat(healthItem("enquiry.health.late").number()).isEqualTo(1);
		assertThat(healthItem("enquiry.health.quarantine").number()).isEqualTo(1);
	}

	@Test
	void mailThatFailedIsCountedUntilItIsSent() {
		EnquiryMails mails = new EnquiryMails(this.database);
		Enquiry enquiry = keep(Kept.received(NOW));
		mails.queue(enquiry.reference(), MailAudience.STAFF, NOW);
		EnquiryMail mail = mails.find(enquiry.reference(), MailAudience.STAFF).orElseThrow();
		assertThat(healthItem("enquiry.health.mails").isWell()).isTrue();
		mails.failed(mail, EnquiryMail.Failure.NO_SERVER, false, NOW);
		assertThat(healthItem("enquiry.health.mails").number()).isEqualTo(1);
	}

	private HealthItem healthItem(String message) {
		return this.healthCheck.items()
			.stream()
			.filter((healthItem) -> healthItem.message().equals(message))
			.findFirst()
			.orElseThrow();
	}

	private Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact" + enquiry.reference());
		return enquiry;
	}

	private void copiedAt(Instant time) throws Exception {
		BackupMarker mark = BackupMarker.in(this.folder);
		mark.leave();
		Files.setLastModifiedTime(mark.file(), FileTime.from(time));
	}

}
