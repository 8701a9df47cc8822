package org.spineguide.enquiry.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.check.Checks;
import org.spineguide.enquiry.Clinics;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.handling.StaffNote;

import static org.assertj.core.api.Assertions.assertThat;

class EnquiryCsvTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final EnquiryCsv CSV = new EnquiryCsv(ExampleSite.library(Clinics.clinic().make()),
			Checks.messages(), Locale.ENGLISH);

	@Test
	void hasALineForTheHeadingsAndOneForEachEnquiry() {
		Enquiry enquiry = Kept.received(NOON).make();
		assertThat(csv(enquiry, List.of()).split("\r\n")).containsExactly(
				"\"reference\",\"kind\",\"status\",\"received\",\"promised\",\"urgent\",\"article\",\"name\","
						+ "\"contact\",\"returning\",\"days\",\"topic\",\"message\",\"notes\",\"decision\"",
				"\"" + enquiry.reference() + "\",\"Appointment\",\"New\",\"2026-11-20 12:00\",\"\",\"No\","
						+ "\"\",\"Ada Example\",\"(202) 555-0143\",\"No\",\"Monday morning\",\"Spinal fusion\","
						+ "\"My leg hurts when I sit.\",\"\",\"\"");
	}

	@Test
	void quotesCommasAndLineBreaksStayWithinTheirCell() {
		assertThat(csv("say \"hi\",\r\nthen go")).contains("\"say \"\"hi\"\",\r\nthen go\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=cmd|' /C calc'!A0", "+1 202 555 0143", "-2+3", "@SUM(1+1)", "\t=1", "\r=1",
			"\n=1", " =1", "\uff1d1+1", "|x", "%0A=1" })
	void formulaIsDisarmed(String message) {
		assertThat(csv(message)).contains("\"'" + message + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "02025550143", "004930123456", "020 7946 0018", "01-02-03", "1/2", "1e5",
			"12345678901234567890", "(12)", "May 5", "5 May 2026", "Sept-2", "5 pm", "7:30 a.m.", "$5", "1'000", "50%",
			"TRUE", "\uff10\uff10\uff17" })
	void whatASpreadsheetWouldTakeForANumberStaysText(String message) {
		assertThat(csv(message)).contains("\"'" + message + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(202) 555-0143", "May Example", "Marching 5 miles hurts", "True love", "5 miles", "a5" })
	void wordsStayAsTheyAre(String message) {
		assertThat(csv(message)).contains("\"" + message + "\"");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-01T05:30:00Z, 2026-11-01 01:30", "2026-11-01T06:30:00Z, 2026-11-01 01:30",
			"2027-03-14T07:00:00Z, 2027-03-14 03:00", "2027-01-01T04:59:00Z, 2026-12-31 23:59" })
	void timesAreThoseOfTheClinicAlsoWhenClocksChangeAndTheYearEnds(Instant time, String written) {
		assertThat(csv(Kept.received(time).make(), List.of(new StaffNote("Bo", time, "Called"))))
			.contains("\"" + written + "\"", "\"" + written + " Bo: Called\"")
			.doesNotContainPattern(":\\d\\dZ\"");
	}

	@Test
	void charactersThatNoTableMayHoldAreLeftOut() {
		assertThat(csv("a\u0000b\u001bc")).contains("\"abc\"");
	}

	@Test
	void notesStandInOneCellWithAuthorAndTime() {
		List<StaffNote> notes = List.of(new StaffNote("Robin Example", NOON, "=1+1"),
				new StaffNote("Bo", NOON, "Called"));
		assertThat(csv(Kept.received(NOON).make(), notes))
			.contains("\"2026-11-20 12:00 Robin Example: =1+1\n2026-11-20 12:00 Bo: Called\"");
	}

	private static String csv(String message) {
		return csv(Kept.received(NOON).saying(Forms.form().saying(message)).make(), List.of());
	}

	private static String csv(Enquiry enquiry, List<StaffNote> notes) {
		return CSV.of(List.of(enquiry), (reference) -> notes);
	}

}
