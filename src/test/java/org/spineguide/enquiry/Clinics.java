package org.spineguide.enquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Holiday;
import org.spineguide.content.Clinic.Hours;

/**
 * Makes clinics for tests: open on weekdays from 8 to 5 in New York unless told
 * otherwise.
 */
public record Clinics(ZoneId zone, Map<DayOfWeek, Hours> hours, List<Holiday> holidays, int responseDays) {

	public static Clinics clinic() {
		Hours hours = new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0));
		return new Clinics(ZoneId.of("America/New_York"),
				Stream.of(DayOfWeek.values())
					.filter((day) -> day.getValue() < 6)
					.collect(Collectors.toMap(Function.identity(), (day) -> hours)),
				List.of(), 2);
	}

	Clinics in(String newZone) {
		return new Clinics(ZoneId.of(newZone), this.hours, this.holidays, this.responseDays);
	}

	Clinics open(Map<DayOfWeek, Hours> newHours) {
		return new Clinics(this.zone, newHours, this.holidays, this.responseDays);
	}

	Clinics closedOn(String... days) {
		return new Clinics(this.zone, this.hours,
				Arrays.stream(days).map((day) -> new Holiday(LocalDate.parse(day), "Holiday")).toList(),
				this.responseDays);
	}

	Clinics replyingWithin(int days) {
		return new Clinics(this.zone, this.hours, this.holidays, days);
	}

	public Clinic make() {
		return new Clinic("Example Spine Clinic", List.of("Example Street 1"), "(202) 555-0143", "911", null,
				"frontdesk@example.org", "no-reply@example.org", "US", this.zone, List.of("en"), this.hours,
				this.holidays, this.responseDays, null, null);
	}

}
