package org.spineguide.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an author and for dates that can be true. Who wrote a text and how fresh it is
 * are two of the four JAMA benchmarks (W. M. Silberg, G. D. Lundberg, R. A. Musacchio,
 * JAMA 277(15), 1997, 1244-1245).
 */
final class ReviewRule implements Rule {

	private final LocalDate today;

	ReviewRule(LocalDate today) {
		this.today = today;
	}

	@Override
	public void look(ArticleText text, Notes notes) {
		FrontMatter top = text.top();
		askFor(text, "author", top.author(), notes);
		askFor(text, "published", top.published(), notes);
		askFor(text, "review-due", top.reviewDue(), notes);
		if (top.reviewed() != null) {
			lookAtReview(text, top.reviewed(), notes);
		}
		else if (top.reviewedBy() != null) {
			notes.error(text.lineOf("reviewed-by"), "A reviewer is named, but not when the review was",
					"Add the day as 'reviewed', or remove the name");
		}
		if (top.reviewDue() != null && !this.today.isBefore(top.reviewDue())) {
			notes.warning(text.lineOf("review-due"), "The review was due on " + top.reviewDue(),
					"Read it through, mend it, then set 'reviewed' and the next 'review-due'");
		}
	}

	private void lookAtReview(ArticleText text, LocalDate reviewed, Notes notes) {
		int line = text.lineOf("reviewed");
		if (text.top().reviewedBy() == null) {
			notes.error(line, "A review is dated, but nobody is named", "Add the clinician as 'reviewed-by'");
		}
		if (reviewed.isAfter(this.today)) {
			notes.error(line, "The day of the review has not come yet", "Give the day on which it was reviewed");
		}
		LocalDate due = text.top().reviewDue();
		if (due != null && !reviewed.isBefore(due)) {
			notes.error(line, "The review is dated on or after the day when the next is due",
					"Set 'review-due' to a later day");
		}
	}

	private static void askFor(ArticleText text, String key, @Nullable Object value, Notes notes) {
		if (value == null) {
			notes.warning(1, "'" + key + "' is missing", "Add it to the top of the file");
		}
	}

}
