package org.spineguide.enquiry;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;

/**
 * Half-day: a morning or an afternoon of the week.
 *
 * @param day the day of the week
 * @param afternoon whether it is the second half of the day
 */
public record HalfDay(DayOfWeek day, boolean afternoon) {

	private static final String AFTERNOON = "_PM";

	private static final String MORNING = "_AM";

	/** Returns the half-days on which the clinic is open, from Monday on. */
	public static List<HalfDay> of(Clinic clinic) {
		return Arrays.stream(DayOfWeek.values())
			.flatMap((day) -> Stream.ofNullable(clinic.openingHours().get(day)).flatMap((hours) -> of(day, hours)))
			.toList();
	}

	private static Stream<HalfDay> of(DayOfWeek day, Hours hours) {
		return Stream.of(new HalfDay(day, false), new HalfDay(day, true))
			.filter((half) -> half.afternoon ? hours.closes().isAfter(LocalTime.NOON)
					: hours.opens().isBefore(LocalTime.NOON));
	}

	/** Finds the half-day that a form names. */
	public static Optional<HalfDay> named(String name) {
		return Arrays.stream(DayOfWeek.values())
			.flatMap((day) -> Stream.of(new HalfDay(day, false), new HalfDay(day, true)))
			.filter((half) -> half.name().equals(name))
			.findFirst();
	}

	/** Returns its name in forms: {@code MONDAY_AM}. */
	public String name() {
		return this.day.name() + (this.afternoon ? AFTERNOON : MORNING);
	}

}
