package org.spineguide.content;

/** Asks for one idea a paragraph: few sentences in each, and in each list item. */
final class ParagraphRule implements Rule {

	static final int MOST_SENTENCES = 3;

	@Override
	public void look(ArticleText text, Notes notes) {
		for (Passage passage : text.passages()) {
			int sentences = passage.sentences().size();
			if (sentences > MOST_SENTENCES) {
				notes.warning(passage.line(),
						"A paragraph or list item has %d sentences, at most %d".formatted(sentences, MOST_SENTENCES),
						"Part it where the thought turns");
			}
		}
	}

}
