package org.spineguide.content;

/** Asks for a summary that is a sentence: it stands alone in lists and search results. */
final class SummaryRule implements Rule {

	@Override
	public void look(ArticleText text, Notes notes) {
		String summary = text.top().summary();
		if (summary != null && !summary.strip().matches("(?s).*[.?]")) {
			notes.warning(text.lineOf("summary"), "The summary does not end with a full stop",
					"Make it one plain sentence");
		}
	}

}
