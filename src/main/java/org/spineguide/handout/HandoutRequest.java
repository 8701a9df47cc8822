package org.spineguide.handout;

import java.util.List;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;

/**
 * Request for a handout.
 *
 * @param library the articles as they stand
 * @param edition those in the visitor's language
 * @param articles the articles wanted, in their order on paper
 * @param format how they are printed
 * @param pack whether they make a visit pack, which has a front page and a list of
 * contents
 */
record HandoutRequest(Library library, Edition edition, List<Article> articles, PrintFormat format, boolean pack) {

	HandoutRequest {
		articles = List.copyOf(articles);
	}

	/** Returns the cache key: what tells this request from others, without the texts. */
	Key key() {
		return new Key(this.library.revision(), this.edition.language(),
				this.articles.stream().map(Article::path).toList(), this.format, this.pack);
	}

	/** Cache key of a handout: the request, and the state of its articles. */
	record Key(String revision, String language, List<ArticlePath> paths, PrintFormat format, boolean pack) {
	}

}
