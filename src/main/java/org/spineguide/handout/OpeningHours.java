package org.spineguide.handout;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;
import org.spineguide.content.Clinic.Span;

/**
 * Days in a row on which the clinic has the same hours.
 *
 * @param from the name of the first day
 * @param to the name of the last day, or {@code null} when it is one day only
 * @param spans from when to when the clinic is open
 */
record OpeningHours(String from, @Nullable String to, List<Span> spans) {

	static List<OpeningHours> of(Clinic clinic, Locale locale) {
		List<OpeningHours> lines = new ArrayList<>();
		@Nullable Hours before = null;
		for (DayOfWeek day : DayOfWeek.values()) {
			Hours hours = clinic.openingHours().get(day);
			String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
			if (hours != null && hours.equals(before)) {
				OpeningHours line = lines.remove(lines.size() - 1);
				lines.add(new OpeningHours(line.from, name, hours.spans()));
			}
			else if (hours != null) {
				lines.add(new OpeningHours(name, null, hours.spans()));
			}
			before = hours;
		}
		return lines;
	}

}
