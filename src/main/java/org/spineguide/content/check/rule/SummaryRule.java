package org.spineguide.content.check.rule;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;

/** Rule: the summary is a sentence: it stands alone in lists and search results. */
public final class SummaryRule implements Rule {

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		String summary = text.top().summary();
		if (summary != null && !summary.strip().matches("(?s).*[.?]")) {
			findingCollector.warning(text.lineOf("summary"), "The summary does not end with a full stop",
					"Make it one plain sentence");
		}
	}

}
