package org.spineguide.content;

/**
 * Asks for short sentences. Health authorities advise 10 to 15 words on average; longer
 * ones are fine now and then, but none that a reader must begin anew.
 */
final class SentenceRule implements Rule {

	static final double MOST_ON_AVERAGE = 13;

	static final int MOST_WORDS = 22;

	@Override
	public void look(ArticleText text, Notes notes) {
		for (Passage passage : text.passages()) {
			for (Sentence sentence : passage.sentences()) {
				int words = sentence.words().size();
				if (words > MOST_WORDS) {
					notes.warning(passage.line(), "A sentence has %d words, at most %d".formatted(words, MOST_WORDS),
							"Make two of it: \"%s\"".formatted(sentence.opening()));
				}
			}
		}
		Readability figures = text.readability();
		if (!figures.isEmpty() && figures.meanSentence() > MOST_ON_AVERAGE) {
			notes.warning(1, "The sentences have %.1f words on average, at most %.0f".formatted(figures.meanSentence(),
					MOST_ON_AVERAGE), "Shorten the longest ones");
		}
	}

}
