package org.spineguide.content.check.rule;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;

/**
 * Rule: a text is long enough to be of use and short enough to be read to its end. Pages
 * about the site are as long as they need to be.
 */
public final class LengthRule implements Rule {

	private static final Span ARTICLE = new Span(400, 900);

	/** It says the same of each option, and asks questions. */
	private static final Span DECISION = new Span(600, 1800);

	private static final Span TOPIC_PAGE = new Span(150, 400);

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (text.isOf(ArticleKind.PAGE)) {
			return;
		}
		Span span = text.isOf(ArticleKind.DECISION) ? DECISION : text.path().isIndex() ? TOPIC_PAGE : ARTICLE;
		int words = text.readability().words();
		if (words < span.least()) {
			findingCollector.warning(1, "The text has %d words, at least %d".formatted(words, span.least()),
					"Say what a reader would still ask");
		}
		else if (words > span.most()) {
			findingCollector.warning(1, "The text has %d words, at most %d".formatted(words, span.most()),
					"Leave out what a reader does not need, or make two articles of it");
		}
	}

	/** Smallest and largest number of words. */
	private record Span(int least, int most) {
	}

}
