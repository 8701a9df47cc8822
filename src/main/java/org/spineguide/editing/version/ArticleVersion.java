package org.spineguide.editing.version;

import java.time.Instant;

import org.spineguide.content.Article;
import org.spineguide.editing.history.git.Version;

/**
 * Version of an article that readers could see.
 *
 * @param hash the hash of its file, which its address and printed sheets name
 * @param stored where the history has it
 */
record ArticleVersion(String hash, Version stored) {

	/** Returns when it was published. */
	public Instant at() {
		return this.stored.at();
	}

	/** Returns whether the meaning stayed the same. */
	public boolean minor() {
		return this.stored.minor();
	}

	/** Returns its address, below the one that the article has now. */
	public String address(Article article) {
		return article.versionsAddress() + "/" + this.hash;
	}

}
