package org.spineguide.enquiry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;
import org.spineguide.content.Clinic.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyPromiseTests {

	private static final Hours DAY = new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0));

	@ParameterizedTest
	@CsvSource({
			// Friday morning: Monday and Tuesday.
			"2026-11-20T10:00-05:00, 2026-11-24T17:00-05:00",
			// Before opening is that day still.
			"2026-11-20T00:00-05:00, 2026-11-24T17:00-05:00",
			// The minute before closing and the minute of closing.
			"2026-11-20T16:59:59-05:00, 2026-11-24T17:00-05:00", "2026-11-20T17:00-05:00, 2026-11-25T17:00-05:00",
			// The weekend is read on Monday.
			"2026-11-21T12:00-05:00, 2026-11-25T17:00-05:00", "2026-11-22T23:59-05:00, 2026-11-25T17:00-05:00" })
	void countsWorkingDaysAfterTheDayOfReading(ZonedDateTime received, ZonedDateTime promised) {
		assertThat(promise(Clinics.clinic().make(), received.toString())).isEqualTo(promised.toInstant());
	}

	@Test
	void holidaysAreLeftOut() {
		Clinic clinic = Clinics.clinic().closedOn("2026-11-26", "2026-11-27").make();
		assertThat(promise(clinic, "2026-11-24T10:00-05:00")).isEqualTo("2026-11-30T22:00:00Z");
	}

	@Test
	void yearEndsWithItsHolidays() {
		Clinic clinic = Clinics.clinic().closedOn("2026-12-25", "2027-01-01").make();
		assertThat(promise(clinic, "2026-12-30T10:00-05:00")).isEqualTo("2027-01-04T22:00:00Z");
		assertThat(promise(clinic, "2026-12-31T23:59:59-05:00")).isEqualTo("2027-01-06T22:00:00Z");
	}

	@Test
	void clockOfTheClinicCountsAndNotThatOfTheServer() {
		Clinic auckland = Clinics.clinic().in("Pacific/Auckland").make();
		// Thursday evening in London, Friday morning in Auckland.
		assertThat(promise(auckland, "2026-11-19T20:00Z")).isEqualTo("2026-11-24T04:00:00Z");
	}

	@Test
	void closingTimeStaysWhenClocksChange() {
		Clinic clinic = Clinics.clinic().make();
		// Clocks go forward on 14 March 2027 and back on 1 November 2026.
		assertThat(promise(clinic, "2027-03-12T10:00-05:00")).isEqualTo("2027-03-16T21:00:00Z");
		assertThat(promise(clinic, "2026-10-30T10:00-04:00")).isEqualTo("2026-11-03T22:00:00Z");
	}

	@Test
	void closingTimeThatTheClockLeapsOverMovesOnByTheLeap() {
		Clinic night = Clinics.clinic()
			.open(Map.of(DayOfWeek.SUNDAY, new Hours(LocalTime.of(0, 0), LocalTime.of(2, 30))))
			.replyingWithin(1)
			.make();
		assertThat(promise(night, "2027-03-07T01:00-05:00")).isEqualTo("2027-03-14T07:30:00Z");
	}

	@Test
	void breakChangesNothingAndMidnightIsTheEndOfTheDay() {
		Hours broken = new Hours(List.of(new Span(LocalTime.of(8, 0), LocalTime.NOON),
				new Span(LocalTime.of(13, 0), LocalTime.of(23, 59))));
		Clinic clinic = Clinics.clinic().open(Map.of(DayOfWeek.FRIDAY, broken)).replyingWithin(0).make();
		assertThat(promise(clinic, "2026-11-20T12:30-05:00")).isEqualTo("2026-11-21T04:59:00Z");
	}

	@Test
	void clinicThatOpensOnceAWeekTakesWeeks() {
		Clinic clinic = Clinics.clinic().open(Map.of(DayOfWeek.WEDNESDAY, DAY)).make();
		assertThat(promise(clinic, "2026-11-20T10:00-05:00")).isEqualTo("2026-12-09T22:00:00Z");
	}

	@Test
	void sameDayCanBePromised() {
		Clinic clinic = Clinics.clinic().replyingWithin(0).make();
		assertThat(promise(clinic, "2026-11-20T10:00-05:00")).isEqualTo("2026-11-20T22:00:00Z");
		assertThat(promise(clinic, "2026-11-20T18:00-05:00")).isEqualTo("2026-11-23T22:00:00Z");
	}

	@Test
	void clinicThatNeverOpensPromisesNothing() {
		assertThat(ReplyPromise.make(Clinics.clinic().open(Map.of()).make(), Instant.now())).isEmpty();
	}

	private static Instant promise(Clinic clinic, String received) {
		return ReplyPromise.make(clinic, ZonedDateTime.parse(received).toInstant()).orElseThrow().by().toInstant();
	}

}
