package org.spineguide.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * How well one of the names of an article, taken as a whole, is what was asked. Knows
 * "slipped disc surgery" from a page that has the words in three different names.
 */
final class NameMatch {

	private static final float NAME = 2;

	/** The same for what patients type when they want the article. */
	private static final float ASKED = 1.5F;

	/**
	 * What a title says beyond the question takes the article further from it: who asks
	 * of recovery need not have had an operation on the upper back.
	 */
	private static final float BEYOND = 0.4F;

	/** An article that has the words is never taken as if it had not. */
	private static final float LEAST_LEFT = 0.5F;

	private final boolean[] isAsked;

	private final KnownWords known;

	private final float askedWeight;

	NameMatch(Asked asked, KnownWords known) {
		this.known = known;
		List<String> tokens = asked.nameTokens();
		this.isAsked = known.marked(tokens);
		this.askedWeight = (float) tokens.stream().mapToDouble(known::nameWeight).sum();
	}

	/** Adds to the scores of articles what their names are worth. */
	void score(ScoreDoc[] articles, IndexedEdition index) throws IOException {
		for (ScoreDoc article : articles) {
			Optional<BytesRef> names = index.bytes(article, ArticleDocument.NAME_TOKENS);
			if (names.isPresent()) {
				article.score = score(article.score, NameList.read(names.get()));
			}
		}
	}

	private float score(float words, ByteArrayDataInput names) {
		Likeness name = likeness(names);
		Likeness asked = likeness(names);
		float score = words + Math.max(NAME * name.best() * name.best(), ASKED * asked.best() * asked.best());
		return Math.max(score - BEYOND * name.beyondFirst(), LEAST_LEFT * score);
	}

	/** What both have, against what either has: 1 when they mean the same. */
	private Likeness likeness(ByteArrayDataInput names) {
		float best = 0;
		float beyondFirst = 0;
		int count = names.readVInt();
		for (int i = 0; i < count; i++) {
			float both = 0;
			float beyond = 0;
			for (int tokens = names.readVInt(); tokens > 0; tokens--) {
				int token = names.readVInt();
				if (this.isAsked[token]) {
					both += this.known.nameWeight(token);
				}
				else {
					beyond += this.known.nameWeight(token);
				}
			}
			best = Math.max(best, both / (this.askedWeight + beyond));
			beyondFirst = (i == 0) ? beyond : beyondFirst;
		}
		return new Likeness(best, beyondFirst);
	}

	/**
	 * How like a question some names are.
	 *
	 * @param best the likeness of the one that is most like it
	 * @param beyondFirst what the first one says that was not asked
	 */
	private record Likeness(float best, float beyondFirst) {
	}

}
