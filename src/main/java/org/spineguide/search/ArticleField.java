package org.spineguide.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Searched fields of an article, with their weights. The numbers were found by trial on
 * the queries of {@code relevance.tsv}; all lie amid others that do about as well.
 */
enum ArticleField {

	/** The title. */
	TITLE(3, 0.3F, 6),

	/** Other names that people use. */
	NAMES(3, 0.1F, 28),

	/** Names of the glossary's terms that lead to the article. */
	TERMS(2, 0, 8),

	/** Queries for which the article is meant, as patients type them. */
	ASKED(3, 0.2F, 150),

	/** Headings, and questions in boxes of common questions. */
	HEADINGS(1.5F, 0.3F, 60),

	/** The summary. */
	SUMMARY(1, 0.3F, 24),

	/** The text. */
	TEXT(1, 0.5F, 1000);

	/** Saturation of term frequency, the k1 of BM25. */
	private static final float SATURATION = 1.2F;

	private final float boost;

	private final float lengthWeight;

	private final int usualLength;

	/**
	 * Creates a part.
	 * @param boost how much a word in it counts
	 * @param lengthWeight how much less it counts the longer the part is, from 0 to 1
	 * @param usualLength how many tokens the part has in most articles
	 */
	ArticleField(float boost, float lengthWeight, int usualLength) {
		this.boost = boost;
		this.lengthWeight = lengthWeight;
		this.usualLength = usualLength;
	}

	float boost() {
		return this.boost;
	}

	/**
	 * Returns the score of a token that is there so often, by BM25. Leaves out how rare
	 * it is: that is judged for all parts together, because a word that is rare in titles
	 * may be in every text.
	 * @param length how many tokens the part has
	 */
	float worth(int count, int length) {
		float longer = 1 - this.lengthWeight + this.lengthWeight * length / this.usualLength;
		return this.boost * count / (count + SATURATION * longer);
	}

	/**
	 * Similarity that scores fields by term frequency, and {@link ArticleDocument#WORTH}
	 * by its stored value.
	 */
	static Similarity similarities() {
		return new PerFieldSimilarityWrapper() {
			@Override
			public Similarity get(String field) {
				return field.equals(ArticleDocument.WORTH) ? new WorthSimilarity() : new PlainSimilarity();
			}
		};
	}

	/** Similarity by term frequency alone, with saturation. */
	private static final class PlainSimilarity extends BM25Similarity {

		PlainSimilarity() {
			super(SATURATION, 0);
		}

		@Override
		protected float idf(long articlesWith, long articles) {
			return 1;
		}

	}

	/** Similarity that reads the stored score of a token from its term frequency. */
	private static final class WorthSimilarity extends Similarity {

		@Override
		public long computeNorm(FieldInvertState part) {
			return 1;
		}

		@Override
		public SimScorer scorer(float boost, CollectionStatistics articles, TermStatistics... tokens) {
			return new SimScorer() {
				@Override
				public float score(float frequency, long norm) {
					return boost * frequency / TermScore.SCALE;
				}
			};
		}

	}

}
