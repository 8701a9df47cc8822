package org.spineguide.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Similarity of a query and one of the names of an article, taken as a whole. Knows
 * "slipped disc surgery" from a page that has the words in three different names.
 */
final class NameMatch {

	private static final float NAME = 2;

	/** Weight of what patients type when they want the article. */
	private static final float ASKED = 1.5F;

	private final boolean[] isAsked;

	private final TermStatistics known;

	private final float askedWeight;

	NameMatch(ParsedQuery parsedQuery, TermStatistics known) {
		this.known = known;
		List<String> tokens = parsedQuery.nameTokens();
		this.isAsked = known.marked(tokens);
		this.askedWeight = (float) tokens.stream().mapToDouble(known::nameWeight).sum();
	}

	/** Adds the similarity of names to the scores of articles. */
	void score(ScoreDoc[] articles, IndexedEdition index) throws IOException {
		for (ScoreDoc article : articles) {
			Optional<BytesRef> names = index.bytes(article, ArticleDocument.NAME_TOKENS);
			if (names.isPresent()) {
				article.score = score(article.score, NameList.read(names.get()));
			}
		}
	}

	private float score(float words, ByteArrayDataInput names) {
		float name = likeness(names);
		float asked = likeness(names);
		return words + Math.max(NAME * name * name, ASKED * asked * asked);
	}

	/**
	 * Returns the similarity of the query and the name that is most like it: what they
	 * have in common, against what either has; 1 when they mean the same.
	 */
	private float likeness(ByteArrayDataInput names) {
		float best = 0;
		for (int count = names.readVInt(); count > 0; count--) {
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
		}
		return best;
	}

}
