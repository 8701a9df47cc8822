package org.spineguide.markdown.chart;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Labels of charts in the language of the page.
 *
 * @param people a pattern for the heading of numbers of people
 * @param outOf a pattern for a number of people
 * @param what heads what the numbers stand for
 * @param when heads times
 * @param units the names of days, weeks, months and years, each first for one and then
 * for several
 * @param choice heads the choices that are compared
 * @param yes heads those to whom something happened
 * @param no heads those to whom it did not
 * @param base a pattern for who was studied, and after what time
 */
public record ChartWords(String people, String outOf, String what, String when, List<String> units, String choice,
		String yes, String no, String base) {

	/** Number of days in each unit; a month is a twelfth of a year. */
	private static final double[] DAYS = { 1, 7, 365.25 / 12, 365.25 };

	public ChartWords {
		units = List.copyOf(units);
	}

	/** Returns the heading for numbers out of so many people. */
	public String people(int total) {
		return MessageFormat.format(this.people, total);
	}

	/** Returns who was studied, and after what time. */
	public String base(String group, String after) {
		return MessageFormat.format(this.base, group, after);
	}

	/** Returns the label for so many out of so many people. */
	public String outOf(String count, int total) {
		return MessageFormat.format(this.outOf, count, total);
	}

	/**
	 * Returns the number of days in a unit of time, or 0 when this is not the name of
	 * one.
	 */
	double days(String name) {
		for (int i = 0; i < Math.min(this.units.size(), DAYS.length); i++) {
			if (List.of(this.units.get(i).split(" ")).contains(name.toLowerCase(Locale.ROOT))) {
				return DAYS[i];
			}
		}
		return 0;
	}

	/**
	 * Returns the largest unit of which a time has at least two, as its place in the
	 * list.
	 */
	int unitFor(double days) {
		int unit = 0;
		while (unit + 1 < Math.min(this.units.size(), DAYS.length) && days >= 2 * DAYS[unit + 1]) {
			unit++;
		}
		return unit;
	}

	double daysOf(int unit) {
		return DAYS[unit];
	}

	/** Returns the name of a unit for so many of it, {@code weeks}. */
	String unit(int count, int unit) {
		String[] names = this.units.get(unit).split(" ");
		return names[(count == 1) ? 0 : names.length - 1];
	}

}
