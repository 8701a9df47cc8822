package org.spineguide.handout;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;

/**
 * Days in a row on which the clinic has the same hours.
 *
 * @param from the name of the first day
 * @param to the name of the last day, or {@code null} when it is one day only
 * @param opens when the clinic opens
 * @param closes when it closes
 */
record OpeningHours(String from, @Nullable String to, LocalTime opens, LocalTime closes) {

	static List<OpeningHours> of(Clinic clinic, Locale locale) {
		List<OpeningHours> lines = new ArrayList<>();
		@Nullable Hours before = null;
		for (DayOfWeek day : DayOfWeek.values()) {
			Hours hours = clinic.openingHours().get(day);
			String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
			if (hours != null && hours.equals(before)) {
				OpeningHours line = lines.remove(lines.size() - 1);
				lines.add(new OpeningHours(line.from, name, hours.opens(), hours.closes()));
			}
			else if (hours != null) {
				lines.add(new OpeningHours(name, null, hours.opens(), hours.closes()));
			}
			before = hours;
		}
		return lines;
	}

}
