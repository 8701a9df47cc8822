package org.spineguide.editing.articles;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of articles.
 *
 * @param q words of the title or the file
 * @param topic the folder; empty for all
 * @param state the name of a {@link Filter}; empty for all
 * @param from how many to leave out, for the pages after the first
 */
public record ArticleFilter(String q, String topic, String state, Integer from) {

	// Browsers leave out what is not there.
	public ArticleFilter(@Nullable String q, @Nullable String topic, @Nullable String state, @Nullable Integer from) {
		this.q = (q != null) ? q.strip() : "";
		this.topic = (topic != null) ? topic : "";
		this.state = (state != null) ? state : "";
		this.from = (from != null) ? Math.max(from, 0) : 0;
	}

	boolean matches(ArticleRow row) {
		String words = this.q.toLowerCase(Locale.ROOT);
		return (words.isEmpty() || row.title().toLowerCase(Locale.ROOT).contains(words)
				|| row.file().path().contains(words))
				&& (this.topic.isEmpty() || row.folder().equals(this.topic)
						|| row.folder().startsWith(this.topic + "/"))
				&& (this.state.isEmpty() || Filter.of(this.state).test(row));
	}

	/** Returns whether the figures of each article are needed for it. */
	boolean asksForFigures() {
		return this.state.equals(Filter.TO_MEND.name());
	}

	/** State to filter by. */
	enum Filter {

		PUBLISHED, DRAFTS, SCHEDULED, HIDDEN, REVIEW_DUE, TO_MEND, NONE;

		static Filter of(String name) {
			for (Filter filter : values()) {
				if (filter.name().equals(name)) {
					return filter;
				}
			}
			return NONE;
		}

		/** Returns the key of the message that names it. */
		public String message() {
			return "editing.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		boolean test(ArticleRow row) {
			return switch (this) {
				case PUBLISHED -> row.state() == ArticleState.PUBLISHED;
				case DRAFTS -> !row.drafts().isEmpty();
				case SCHEDULED -> row.state() == ArticleState.SCHEDULED;
				case HIDDEN -> row.state() == ArticleState.HIDDEN;
				case REVIEW_DUE -> row.due();
				case TO_MEND -> row.errors() > 0 || row.state() == ArticleState.BROKEN;
				case NONE -> true;
			};
		}

	}

}
