package org.spineguide.editing.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.spineguide.content.Article;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.stereotype.Component;

/** Review calendar: articles that are to be reviewed soon, or are overdue. */
@Component
class ReviewCalendar {

	private final Libraries libraries;

	private final Clock clock;

	ReviewCalendar(Libraries libraries, Clock clock) {
		this.libraries = libraries;
		this.clock = clock;
	}

	/**
	 * Returns the articles that are overdue or due within two months, the longest overdue
	 * first.
	 */
	List<ReviewDue> upcoming() {
		Library library = this.libraries.current();
		LocalDate today = today(library);
		return articles(library).stream()
			.flatMap((article) -> ReviewDue.of(article, today).stream())
			.sorted(Comparator.comparing(ReviewDue::due).thenComparing(ReviewDue::title))
			.toList();
	}

	/** Returns the articles whose day has come or is over, the longest overdue first. */
	List<ReviewDue> due() {
		return upcoming().stream().filter((review) -> review.stage().isDue()).toList();
	}

	/** Counts the articles that tell readers that their review is late. */
	long toldToReaders() {
		Library library = this.libraries.current();
		LocalDate today = today(library);
		return articles(library).stream().filter((article) -> article.isOverdue(today)).count();
	}

	private LocalDate today(Library library) {
		return library.clinic().today(this.clock);
	}

	private static List<Article> articles(Library library) {
		return library.editions().values().stream().flatMap((edition) -> edition.articles().stream()).toList();
	}

}
