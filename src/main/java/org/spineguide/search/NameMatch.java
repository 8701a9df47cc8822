package org.spineguide.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.ScoreDoc;

/**
 * How well one of the names of an article, taken as a whole, is what was asked. Knows
 * "slipped disc surgery" from a page that has the words in three different names.
 */
final class NameMatch {

	private static final float ASKED = 1.5F;

	private static final float BOOST = 2;

	/** Lets common words count a little, so that they do not come for nothing. */
	private static final float LEAST = 0.05F;

	private static final float STOP_WORD = 0.15F;

	private final List<String> asked;

	private final KnownWords known;

	private final float askedWeight;

	NameMatch(Asked asked, KnownWords known) {
		this.asked = asked.nameTokens();
		this.known = known;
		this.askedWeight = (float) this.asked.stream().mapToDouble(this::weight).sum();
	}

	/** Adds to the scores of articles what their names are worth. */
	void score(ScoreDoc[] articles, IndexedEdition index) throws IOException {
		for (ScoreDoc article : articles) {
			double best = index.value(article, ArticleDocument.NAME_TOKENS)
				.stream()
				.flatMap(String::lines)
				.mapToDouble((name) -> likeness(name.split(" ")))
				.max()
				.orElse(0);
			double asked = index.value(article, "asked-tokens")
				.stream()
				.flatMap(String::lines)
				.mapToDouble((name) -> likeness(name.split(" ")))
				.max()
				.orElse(0);
			article.score += (float) (Math.max(BOOST * best * best, ASKED * asked * asked));
		}
	}

	/** What both have, against what either has: 1 when they mean the same. */
	private double likeness(String[] name) {
		double both = 0;
		double either = this.askedWeight;
		for (String token : name) {
			if (this.asked.contains(token)) {
				both += weight(token);
			}
			else {
				either += weight(token);
			}
		}
		return both / either;
	}

	private float weight(String token) {
		float weight = this.known.weight(NameTokens.plain(token)) + LEAST;
		return NameTokens.isStopWord(token) ? STOP_WORD * weight : weight;
	}

}
