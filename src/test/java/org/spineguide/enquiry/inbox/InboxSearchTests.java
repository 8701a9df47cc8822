package org.spineguide.enquiry.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.Database;
import org.spineguide.content.Library;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Clinics;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.staff.Audit;
import org.spineguide.staff.AuditLine;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.Trails;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What people say on the phone leads to their request, on every database. */
@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class InboxSearchTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source;

	private final PersonalDataCipher personalDataCipher = TestKeys.personalDataCipher();

	private final Enquiries enquiries;

	private final InboxSearch search;

	private final Audit audit;

	private final StaffMember robin;

	InboxSearchTests(Database database) {
		this.source = database.open();
		JdbcClient client = JdbcClient.create(this.source);
		Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
		this.enquiries = new Enquiries(client, this.personalDataCipher);
		this.audit = Trails.in(client, clock);
		this.robin = Trails.receptionist(client, "Robin Example");
		Library library = ExampleSite.library(Clinics.clinic().make());
		this.search = new InboxSearch(new Inbox(client, clock), this.enquiries, this.personalDataCipher, () -> library,
				this.audit, TransactionOperations.withoutTransaction());
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void referenceIsFoundInAnySpacingAndCase() {
		EnquiryReference reference = keep(Forms.form(), NOON);
		String value = reference.value().toLowerCase();
		for (String typed : List.of(reference.toString(), value, " " + value.substring(0, 4) + " " + value.substring(4),
				value.replaceAll("(..)", "$1 "), value.substring(0, 4) + " – " + value.substring(4))) {
			assertThat(find(typed)).as(typed).containsExactly(reference);
		}
	}

	@Test
	void contactIsFoundInAnyFormat() {
		EnquiryReference byPhone = keep(Forms.form().phone("(202) 555-0143"), NOON);
		EnquiryReference byMail = keep(Forms.form().email("Ada@Example.org"), NOON);
		for (String typed : List.of("202 555 0143", "+1 202-555-0143", "2025550143", "001 202 555 0143")) {
			assertThat(find(typed)).as(typed).containsExactly(byPhone);
		}
		assertThat(find(" ada@EXAMPLE.org ")).containsExactly(byMail);
		assertThat(find("ada@example.com")).isEmpty();
		assertThat(find("202 555 0144")).isEmpty();
	}

	@Test
	void nameIsFoundWithoutItsAccentsTheNewestFirst() {
		EnquiryReference older = keep(Forms.form().named("Zoë Ångström"), NOON.minusSeconds(60));
		EnquiryReference newer = keep(Forms.form().named("Zoe Example"), NOON);
		keep(Forms.form().named("Ada Example"), NOON);
		assertThat(find("ZOE")).containsExactly(newer, older);
		assertThat(find("angstrom, zoe")).containsExactly(older);
		assertThat(find("zoe bob")).isEmpty();
	}

	@Test
	void nameIsFoundBeyondTheFirstBatchAndNoMoreThanAPageIsShown() {
		IntStream.range(0, 260).forEach((each) -> keep(Forms.form().named("Bo Example"), NOON));
		EnquiryReference oldest = keep(Forms.form().named("Zoë Ångström"), NOON.minusSeconds(1));
		assertThat(find("zoe")).containsExactly(oldest);
		InboxSearch.Found many = this.search.find(this.robin, "bo");
		assertThat(many.hits()).hasSize(InboxSearch.MOST);
		assertThat(many.all()).isFalse();
	}

	@Test
	void noSearchHoldsOnToItsConnection() {
		keep(Forms.form(), NOON);
		IntStream.range(0, 15).forEach((each) -> assertThat(find("zoe")).isEmpty());
		assertThat(this.source.getHikariPoolMXBean().getActiveConnections()).isZero();
	}

	@Test
	void nothingTellingFindsNothing() {
		keep(Forms.form(), NOON);
		for (String typed : List.of("", " ", "%", "_", "*", "a", "' OR 1=1 --", "\u0000", "((((", "a".repeat(5000))) {
			assertThat(find(typed)).as(typed).isEmpty();
		}
	}

	@Test
	void trailTellsThatSomebodySearchedAndWhatWasShownButNotWhatWasTyped() {
		EnquiryReference reference = keep(Forms.form().named("Zoë Ångström"), NOON);
		find("angstrom");
		assertThat(this.audit.linesAbout(reference.toString())).extracting(AuditLine::who, AuditLine::what)
			.containsExactly(tuple("Robin Example", "enquiry.audit.looked-search"));
		assertThat(JdbcClient.create(this.source).sql("SELECT what, about FROM staff_audit").query().listOfRows())
			.hasSize(2)
			.noneMatch((row) -> row.toString().toLowerCase().contains("ngstr"));
	}

	private List<EnquiryReference> find(String typed) {
		return this.search.find(this.robin, typed).hits().stream().map((hit) -> hit.entry().reference()).toList();
	}

	private EnquiryReference keep(Forms answers, Instant received) {
		Enquiry enquiry = Kept.received(received).saying(answers).make();
		Answers said = enquiry.answers();
		this.enquiries.keep(enquiry,
				this.personalDataCipher.hash(said.route().canonical(said.contact(), "US").orElseThrow()));
		return enquiry.reference();
	}

}
