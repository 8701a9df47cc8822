package org.spineguide.site;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.PageRevision;

import org.springframework.stereotype.Component;

/**
 * Revision of the pages: it changes with the library, with the program, and on the day
 * when a review has become so late that its page says so.
 */
@Component
class LibraryRevision implements PageRevision {

	private final Libraries libraries;

	private final Clock clock;

	private volatile @Nullable Day day;

	LibraryRevision(Libraries libraries, Clock clock) {
		this.libraries = libraries;
		this.clock = clock;
	}

	@Override
	public String current() {
		Library library = this.libraries.current();
		LocalDate today = library.clinic().today(this.clock);
		Day known = this.day;
		if (known == null || known.library != library || !known.date.equals(today)) {
			known = Day.of(library, today);
			this.day = known;
		}
		return known.revision;
	}

	/**
	 * Revision of a library on a day.
	 *
	 * @param library the library
	 * @param date the day at the clinic
	 * @param revision another one than the day before only if a page looks different
	 */
	private record Day(Library library, LocalDate date, String revision) {

		/**
		 * Computes the revision of a day: in one library reviews only become overdue, so
		 * their number tells which ones are.
		 */
		static Day of(Library library, LocalDate date) {
			long overdue = library.editions()
				.values()
				.stream()
				.flatMap((edition) -> edition.articles().stream())
				.filter((article) -> article.isOverdue(date))
				.count();
			return new Day(library, date, library.revision() + "-" + overdue);
		}

	}

}
