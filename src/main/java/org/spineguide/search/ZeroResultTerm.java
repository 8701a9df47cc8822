package org.spineguide.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Search word that found nothing, more than once.
 *
 * @param word the word in lower case
 * @param times how often it was looked for
 * @param days the days on which it was looked for more than once, the newest first
 */
public record ZeroResultTerm(String word, int times, List<Day> days) {

	public ZeroResultTerm {
		days = List.copyOf(days);
	}

	/** Returns how often it was looked for on days that are not listed. */
	public int otherTimes() {
		return this.times - this.days.stream().mapToInt(Day::times).sum();
	}

	/**
	 * Count of one day.
	 *
	 * @param date the day
	 * @param times how often, at least twice
	 */
	public record Day(LocalDate date, int times) {
	}

}
