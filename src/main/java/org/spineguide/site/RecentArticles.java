package org.spineguide.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;

/** List of the newest articles. */
final class RecentArticles {

	private RecentArticles() {
	}

	/**
	 * Returns the day an article was last reviewed, else when it appeared, if that is
	 * known.
	 */
	static @Nullable LocalDate day(Article article) {
		return (article.dates().reviewed() != null) ? article.dates().reviewed() : article.dates().published();
	}

	/** Returns the newest articles, the newest first. */
	static List<Update> newest(Edition edition, int most) {
		return edition.articles()
			.stream()
			.filter((article) -> article.kind() != ArticleKind.PAGE)
			.flatMap((article) -> Update.of(article).stream())
			.sorted(Comparator.comparing(Update::day).reversed().thenComparing((update) -> update.article().address()))
			.limit(most)
			.toList();
	}

	/** Article with the day it changed. */
	record Update(Article article, LocalDate day) {

		static List<Update> of(Article article) {
			LocalDate day = RecentArticles.day(article);
			return (day != null) ? List.of(new Update(article, day)) : List.of();
		}

		/** Returns the beginning of that day, as feeds write it (RFC 3339). */
		String moment() {
			return this.day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
		}

	}

}
