package org.spineguide.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

import org.spineguide.content.Clinic;

/**
 * Promised reply time: the end of a working day.
 *
 * @param by that time on the clinic's clock
 */
public record ReplyPromise(ZonedDateTime by) {

	/**
	 * Most days ahead that are looked at: a clinic that does not open within a year
	 * promises nothing.
	 */
	private static final int FARTHEST_DAY = 366;

	/**
	 * Computes the promise for an enquiry that is received at a time. The days to reply
	 * in begin after the working day on which the clinic can read the message: the same
	 * day until it closes, else the next.
	 */
	public static Optional<ReplyPromise> make(Clinic clinic, Instant received) {
		ZonedDateTime local = received.atZone(clinic.timeZone());
		LocalDate read = local.toLocalDate();
		if (clinic.isWorkingDay(read) && !local.toLocalTime().isBefore(closing(clinic, read))) {
			read = read.plusDays(1);
		}
		return nextWorkingDay(clinic, read).flatMap((day) -> workingDaysAfter(clinic, day))
			// A time that the clock leaps over in spring moves on by that leap.
			.map((day) -> new ReplyPromise(day.atTime(closing(clinic, day)).atZone(clinic.timeZone())));
	}

	private static Optional<LocalDate> workingDaysAfter(Clinic clinic, LocalDate day) {
		Optional<LocalDate> promised = Optional.of(day);
		for (int passed = 0; passed < clinic.responseDays(); passed++) {
			promised = promised.flatMap((before) -> nextWorkingDay(clinic, before.plusDays(1)));
		}
		return promised;
	}

	private static Optional<LocalDate> nextWorkingDay(Clinic clinic, LocalDate from) {
		return from.datesUntil(from.plusDays(FARTHEST_DAY)).filter(clinic::isWorkingDay).findFirst();
	}

	private static LocalTime closing(Clinic clinic, LocalDate day) {
		return Objects.requireNonNull(clinic.openingHours().get(day.getDayOfWeek())).closes();
	}

}
