package org.spineguide.content.check.rule.wording;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.Readability;
import org.spineguide.content.check.readability.Sentence;
import org.spineguide.content.check.readability.TextBlock;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;

/**
 * Rule: sentences are short. Health authorities advise 10 to 15 words on average; longer
 * ones are fine now and then, but none that a reader must start over.
 */
public final class SentenceLengthRule implements Rule {

	static final double MOST_ON_AVERAGE = 13;

	static final int MOST_WORDS = 22;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (TextBlock textBlock : text.passages()) {
			for (Sentence sentence : textBlock.sentences()) {
				int words = sentence.words().size();
				if (words > MOST_WORDS) {
					findingCollector.warning(textBlock.line(),
							"A sentence has %d words, at most %d".formatted(words, MOST_WORDS),
							"Make two of it: \"%s\"".formatted(sentence.opening()));
				}
			}
		}
		Readability figures = text.readability();
		if (!figures.isEmpty() && figures.meanSentence() > MOST_ON_AVERAGE) {
			findingCollector.warning(1, "The sentences have %.1f words on average, at most %.0f"
				.formatted(figures.meanSentence(), MOST_ON_AVERAGE), "Shorten the longest ones");
		}
	}

}
