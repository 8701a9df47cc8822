package org.spineguide.editing.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.spineguide.content.Article;

/**
 * Due review of an article.
 *
 * @param file its file
 * @param title what it is called
 * @param due by when
 * @param stage how soon that is
 */
record ReviewDue(String file, String title, LocalDate due, ReviewStage stage) {

	static Optional<ReviewDue> of(Article article, LocalDate today) {
		LocalDate due = article.dates().reviewDue();
		return (due != null) ? ReviewStage.of(ChronoUnit.DAYS.between(today, due))
			.map((stage) -> new ReviewDue(article.file(), article.title(), due, stage)) : Optional.empty();
	}

	/** Returns the address where staff change it. */
	public String address() {
		return "/staff/articles/edit?file=" + this.file;
	}

}
