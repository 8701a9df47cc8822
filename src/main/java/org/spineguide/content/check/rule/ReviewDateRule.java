package org.spineguide.content.check.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.FrontMatter;

/**
 * Rule: an article has an author and dates that can be true. Who wrote a text and how
 * fresh it is are two of the four JAMA benchmarks (W. M. Silberg, G. D. Lundberg, R. A.
 * Musacchio, JAMA 277(15), 1997, 1244-1245).
 */
public final class ReviewDateRule implements Rule {

	private final LocalDate today;

	public ReviewDateRule(LocalDate today) {
		this.today = today;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		FrontMatter top = text.top();
		askFor(text, "author", top.author(), findingCollector);
		askFor(text, "published", top.published(), findingCollector);
		askFor(text, "review-due", top.reviewDue(), findingCollector);
		if (top.reviewed() != null) {
			lookAtReview(text, top.reviewed(), findingCollector);
		}
		else if (top.reviewedBy() != null) {
			findingCollector.error(text.lineOf("reviewed-by"), "A reviewer is named, but not when the review was",
					"Add the day as 'reviewed', or remove the name");
		}
		if (top.reviewDue() != null && !this.today.isBefore(top.reviewDue())) {
			findingCollector.warning(text.lineOf("review-due"), "The review was due on " + top.reviewDue(),
					"Read it through, correct it, then set 'reviewed' and the next 'review-due'");
		}
	}

	private void lookAtReview(ArticleText text, LocalDate reviewed, FindingCollector findingCollector) {
		int line = text.lineOf("reviewed");
		if (text.top().reviewedBy() == null) {
			findingCollector.error(line, "A review is dated, but nobody is named",
					"Add the clinician as 'reviewed-by'");
		}
		if (reviewed.isAfter(this.today)) {
			findingCollector.error(line, "The day of the review has not come yet",
					"Give the day on which it was reviewed");
		}
		LocalDate due = text.top().reviewDue();
		if (due != null && !reviewed.isBefore(due)) {
			findingCollector.error(line, "The review is dated on or after the day when the next is due",
					"Set 'review-due' to a later day");
		}
	}

	private static void askFor(ArticleText text, String key, @Nullable Object value,
			FindingCollector findingCollector) {
		if (value == null) {
			findingCollector.warning(1, "'" + key + "' is missing", "Add it to the top of the file");
		}
	}

}
