package org.spineguide.search;

/**
 * Score of a token in an article: as much as in the part where it counts most, and a
 * share of what it is worth in the others. No question changes that, so it is worked out
 * when the article is indexed, and a question looks a token up once and not in every
 * part.
 */
final class TermScore {

	/** Scale of the scores that the index stores as whole numbers. */
	static final float SCALE = 1000;

	private float most;

	private float all;

	/** Adds the score of the token in one field. */
	void add(float worth) {
		this.most = Math.max(this.most, worth);
		this.all += worth;
	}

	float sum() {
		return this.most + ArticleQuery.TIE * (this.all - this.most);
	}

}
