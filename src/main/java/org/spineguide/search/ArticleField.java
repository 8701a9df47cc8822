package org.spineguide.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The parts of an article that are searched. The numbers were found by trial on the
 * queries of {@code relevance.tsv}; all lie amid others that do about as well.
 */
enum ArticleField {

	/** The title. */
	TITLE(3, 0.3F),

	/** Other names that people use. */
	NAMES(3, 0.1F),

	/** Names of the glossary's terms that lead to the article. */
	TERMS(2, 0),

	/** What patients type when they want the article. */
	ASKED(3, 0.2F),

	/** Headings, and questions in boxes of common questions. */
	HEADINGS(1.5F, 0.3F),

	/** The summary. */
	SUMMARY(1, 0.3F),

	/** The text. */
	TEXT(1, 0.5F);

	private final float boost;

	private final Similarity similarity;

	/**
	 * Creates a part.
	 * @param boost how much a word in it counts
	 * @param lengthWeight how much less it counts the longer the part is, from 0 to 1
	 */
	ArticleField(float boost, float lengthWeight) {
		this.boost = boost;
		this.similarity = new PlainSimilarity(lengthWeight);
	}

	float boost() {
		return this.boost;
	}

	/** Scores each part by its own measure. */
	static Similarity similarities() {
		return new PerFieldSimilarityWrapper() {
			@Override
			public Similarity get(String field) {
				return valueOf(field).similarity;
			}
		};
	}

	/**
	 * Leaves out how rare a word is: that is judged for all parts together, because a
	 * word that is rare in titles may be in every text.
	 */
	private static final class PlainSimilarity extends BM25Similarity {

		private static final float SATURATION = 1.2F;

		PlainSimilarity(float lengthWeight) {
			super(SATURATION, lengthWeight);
		}

		@Override
		protected float idf(long articlesWith, long articles) {
			return 1;
		}

	}

}
