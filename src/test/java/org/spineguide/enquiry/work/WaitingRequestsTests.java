package org.spineguide.enquiry.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
import org.spineguide.enquiry.inbox.InboxEntry;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Which requests wait on the start page of staff, on every database. */
@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class WaitingRequestsTests {

	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source;

	private final Enquiries enquiries;

	private final WaitingRequests waiting;

	WaitingRequestsTests(Database database) {
		this.source = database.open();
		JdbcClient client = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(client, TestKeys.personalDataCipher());
		this.waiting = new WaitingRequests(client);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void eachThatWaitsIsOfOneKindAndTheOthersAreOfNone() {
		EnquiryReference urgentLooked = keep(
				Kept.received(hours(-9)).promised(hours(-2)).advised(hours(-9)).as(EnquiryStatus.BEING_LOOKED_AT));
		EnquiryReference urgent = keep(Kept.received(hours(-1)).promised(hours(2)).advised(hours(-1)));
		EnquiryReference late = keep(Kept.received(hours(-50)).promised(hours(-2)));
		EnquiryReference later = keep(Kept.received(hours(-50)).promised(hours(-3)).as(EnquiryStatus.BEING_LOOKED_AT));
		EnquiryReference due = keep(Kept.received(hours(-1)).promised(hours(2)));
		EnquiryReference unpromised = keep(Kept.received(hours(-1)));
		keep(Kept.received(hours(-1)).promised(hours(7)));
		EnquiryReference tried = keep(Kept.received(hours(-50)).promised(hours(-9)).as(EnquiryStatus.TRIED_TO_REACH));
		EnquiryReference held = keep(Kept.received(hours(-2)).promised(hours(-1)).inQuarantine());
		keep(Kept.received(hours(-30)).inQuarantine());
		keep(Kept.received(hours(-9)).promised(hours(-2)).as(EnquiryStatus.BOOKED));
		keep(Kept.received(hours(-9)).promised(hours(-2)).as(EnquiryStatus.WITHDRAWN));
		keep(Kept.received(hours(-9)).promised(hours(-2)).advised(hours(-9)).closed(hours(-1)));
		assertThat(references(this.waiting.urgent(9))).containsExactly(urgent, urgentLooked);
		assertThat(references(this.waiting.late(NOW, 9))).containsExactly(later, late);
		assertThat(references(this.waiting.due(NOW, hours(7), 9))).containsExactlyInAnyOrder(due, unpromised);
		assertThat(references(this.waiting.triedBefore(hours(-10), 9))).containsExactly(tried);
		assertThat(references(this.waiting.heldSince(hours(-24), 9))).containsExactly(held);
	}

	@Test
	void noMoreAreReadThanAreAskedFor() {
		for (int each = 0; each < 3; each++) {
			keep(Kept.received(hours(-9)).promised(hours(-each - 1)));
		}
		assertThat(this.waiting.late(NOW, 2)).hasSize(2);
	}

	private EnquiryReference keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact of " + enquiry.reference());
		return enquiry.reference();
	}

	private static List<EnquiryReference> references(List<InboxEntry> entries) {
		return entries.stream().map(InboxEntry::reference).toList();
	}

	private static Instant hours(int hours) {
		return NOW.plus(Duration.ofHours(hours));
	}

}
