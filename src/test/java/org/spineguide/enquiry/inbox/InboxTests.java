package org.spineguide.enquiry.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in which list, and where, on every database. */
@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class InboxTests {

	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source;

	private final Enquiries enquiries;

	private final Inbox inbox;

	InboxTests(Database database) {
		this.source = database.open();
		JdbcClient client = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(client, TestKeys.personalDataCipher());
		this.inbox = new Inbox(client, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void urgentIsFirstAndThenTheOneWithTheLeastTimeLeft() {
		EnquiryReference booked = keep(Kept.received(hours(-90)).promised(hours(-9)).as(EnquiryStatus.BOOKED));
		EnquiryReference tried = keep(Kept.received(hours(-80)).promised(hours(-8)).as(EnquiryStatus.TRIED_TO_REACH));
		EnquiryReference unpromised = keep(Kept.received(hours(-1)));
		EnquiryReference soon = keep(Kept.received(hours(-2)).promised(hours(1)).as(EnquiryStatus.BEING_LOOKED_AT));
		EnquiryReference late = keep(Kept.received(hours(-50)).promised(hours(-2)));
		EnquiryReference urgent = keep(Kept.received(hours(0)).promised(hours(48)).advised(hours(0)));
		assertThat(list("")).containsExactly(urgent, late, soon, unpromised, tried, booked);
	}

	@Test
	void eachPartHoldsWhatItSays() {
		EnquiryReference late = keep(Kept.received(hours(-50)).promised(hours(-2)));
		EnquiryReference lateTried = keep(
				Kept.received(hours(-50)).promised(hours(-2)).as(EnquiryStatus.TRIED_TO_REACH));
		EnquiryReference urgent = keep(Kept.received(hours(-1)).promised(hours(2)).advised(hours(-1)));
		EnquiryReference urgentClosed = keep(Kept.received(hours(-1)).advised(hours(-1)).closed(hours(-1)));
		EnquiryReference withdrawn = keep(Kept.received(hours(-9)).as(EnquiryStatus.WITHDRAWN));
		EnquiryReference held = keep(Kept.received(hours(-9)).promised(hours(-2)).inQuarantine());
		assertThat(list("")).containsExactly(urgent, late, lateTried);
		assertThat(list("late")).containsExactly(late);
		assertThat(list("urgent")).containsExactly(urgent);
		assertThat(list("over")).containsExactly(urgentClosed, withdrawn);
		assertThat(list("quarantine")).containsExactly(held);
		assertThat(this.inbox.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(InboxTab.OPEN, 3, InboxTab.URGENT, 1,
				InboxTab.LATE, 1, InboxTab.OVER, 2, InboxTab.QUARANTINE, 1));
	}

	@Test
	void menuCountsWhatIsLateAndWhatIsUrgentAndNotTakenUp() {
		keep(Kept.received(hours(-50)).promised(hours(-2)).advised(hours(-50)));
		keep(Kept.received(hours(-1)).promised(hours(2)).advised(hours(-1)));
		keep(Kept.received(hours(-1)).promised(hours(2)).advised(hours(-1)).as(EnquiryStatus.BEING_LOOKED_AT));
		keep(Kept.received(hours(-1)).promised(hours(2)));
		keep(Kept.received(hours(-9)).promised(hours(-2)).inQuarantine());
		assertThat(this.inbox.countPressing()).isEqualTo(2);
	}

	@Test
	void listIsNarrowedByKindStatusAndLanguage() {
		EnquiryReference one = keep(Kept.received(hours(-3)));
		EnquiryReference other = keep(Kept.received(hours(-2)).as(EnquiryStatus.BOOKED));
		assertThat(this.inbox.languages()).containsExactly("en");
		assertThat(references(Map.of("status", "BOOKED"))).containsExactly(other);
		assertThat(references(Map.of("kind", "QUESTION"))).isEmpty();
		assertThat(references(Map.of("kind", "APPOINTMENT", "language", "en"))).containsExactly(one, other);
		assertThat(references(Map.of("language", "es"))).isEmpty();
	}

	@Test
	void nonsenseInAnAddressIsLeftOut() {
		EnquiryReference one = keep(Kept.received(hours(-3)));
		assertThat(references(Map.of("show", "x", "kind", "' OR 1=1", "status", "open", "language", "'--", "page", "-1",
				"other", "x")))
			.containsExactly(one);
		assertThat(this.inbox.list(InboxFilter.of(Map.of("page", "999999")))).isEmpty();
	}

	@Test
	void longListIsTurnedOver() {
		IntStream.range(0, Inbox.PAGE + 3).forEach((each) -> keep(Kept.received(hours(-each))));
		assertThat(list("")).as("a page and one to tell that more follow").hasSize(Inbox.PAGE + 1);
		assertThat(this.inbox.list(InboxFilter.of(Map.of("page", "1")))).hasSize(3);
		assertThat(this.inbox.references(InboxFilter.of(Map.of()))).hasSize(Inbox.PAGE + 3);
	}

	@Test
	void othersOfTheSameContactAreFound() {
		Enquiry first = Kept.received(hours(-5)).closed(hours(-4)).make();
		Enquiry second = Kept.received(hours(-1)).make();
		this.enquiries.keep(first, "ada");
		this.enquiries.keep(second, "ada");
		keep(Kept.received(hours(-1)));
		assertThat(this.inbox.others(second.reference(), 10)).extracting(InboxEntry::reference)
			.containsExactly(first.reference());
	}

	@Test
	void lateIsOnlyWhoStillWaits() {
		InboxEntry late = InboxEntry.of(Kept.received(hours(-50)).promised(hours(-2)).make());
		assertThat(late.isLate(NOW)).isTrue();
		assertThat(late.isLate(hours(-3))).isFalse();
		assertThat(InboxEntry.of(Kept.received(hours(-50)).promised(hours(-2)).closed(NOW).make()).isLate(NOW))
			.isFalse();
	}

	private List<EnquiryReference> list(String tab) {
		return references(Map.of("show", tab));
	}

	private List<EnquiryReference> references(Map<String, String> fields) {
		return this.inbox.list(InboxFilter.of(fields)).stream().map(InboxEntry::reference).toList();
	}

	private EnquiryReference keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact of " + enquiry.reference());
		return enquiry.reference();
	}

	private static Instant hours(int hours) {
		return NOW.plus(Duration.ofHours(hours));
	}

}
