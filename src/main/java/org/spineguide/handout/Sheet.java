package org.spineguide.handout;

import java.util.List;
import java.util.Optional;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Topic;

/**
 * One article of a handout.
 *
 * @param number its place in the handout, from 1
 * @param article the article
 * @param topic the topic that it stands in
 * @param text its text, ready for paper
 * @param related what to read next
 * @param address where to read it on the site, in full
 */
record Sheet(int number, Article article, Topic topic, PaperText text, List<Article> related, String address) {

	static Sheet of(Article article, int number, Edition edition, PaperLinks links) {
		return new Sheet(number, article, edition.topic(article.path().folder()).orElseGet(edition::home),
				PaperText.of(article.html(), prefix(number), links),
				article.related().stream().map(edition::article).flatMap(Optional::stream).toList(),
				links.onSite(article.address()));
	}

	private static String prefix(int number) {
		return "s" + number + "-";
	}

	/** Where its facts come from, in the order of the numbers in the text. */
	public List<Source> sources() {
		return this.article.references().stream().map(Source::of).toList();
	}

	/** What its ids begin with, as a handout may have several articles. */
	public String prefix() {
		return prefix(this.number);
	}

}
