package org.spineguide.content.check.rule.wording;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.TextBlock;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;

/** Rule: one idea a paragraph: few sentences in each, and in each list item. */
public final class ParagraphLengthRule implements Rule {

	static final int MOST_SENTENCES = 3;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (TextBlock textBlock : text.passages()) {
			int sentences = textBlock.sentences().size();
			if (sentences > MOST_SENTENCES) {
				findingCollector.warning(textBlock.line(),
						"A paragraph or list item has %d sentences, at most %d".formatted(sentences, MOST_SENTENCES),
						"Part it where the thought turns");
			}
		}
	}

}
