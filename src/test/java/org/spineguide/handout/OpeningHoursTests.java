package org.spineguide.handout;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTests {

	private static final Hours DAY = new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0));

	private static final Hours MORNING = new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0));

	@Test
	void daysInARowWithTheSameHoursStandOnOneLine() {
		assertThat(OpeningHours.of(
				clinic(Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY, DayOfWeek.WEDNESDAY, MORNING)),
				Locale.ENGLISH))
			.containsExactly(new OpeningHours("Monday", "Tuesday", DAY.spans()),
					new OpeningHours("Wednesday", null, MORNING.spans()));
	}

	@Test
	void closedDayPartsTheLines() {
		assertThat(OpeningHours.of(clinic(Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.WEDNESDAY, DAY)), Locale.ENGLISH))
			.hasSize(2);
	}

	private static Clinic clinic(Map<DayOfWeek, Hours> hours) {
		return new Clinic("Example Spine Clinic", List.of(), null, "911", null, null, null, "US", ZoneOffset.UTC,
				List.of("en"), hours, List.of(), 2, null, null);
	}

}
