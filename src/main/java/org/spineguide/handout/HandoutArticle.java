package org.spineguide.handout;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Reference;
import org.spineguide.content.Topic;
import org.spineguide.handout.PaperText.Link;

/**
 * Article of a handout.
 *
 * @param number its place in the handout, from 1
 * @param article the article
 * @param topic the topic that it stands in
 * @param text its text, ready for paper
 * @param related what to read next
 * @param named what else the text leads to
 * @param address where to read it on the site, in full
 * @param version where this very text stays, in full
 */
record HandoutArticle(int number, Article article, Topic topic, PaperText text, List<Article> related, List<Link> named,
		String address, String version) {

	/**
	 * Makes an article ready.
	 * @param advice the emergency advice that stands before it already, or {@code null}
	 */
	static HandoutArticle of(Article article, int number, Edition edition, PaperLinks links, @Nullable String advice) {
		PaperText text = PaperText.of(article.body().html(), prefix(number), links, advice);
		List<Article> related = article.navigation()
			.related()
			.stream()
			.map(edition::article)
			.flatMap(Optional::stream)
			.toList();
		return new HandoutArticle(number, article, edition.topic(article.path().folder()).orElseGet(edition::home),
				text, related, named(text, related, edition, links), links.onSite(article.address()),
				links.onSite(article.versionAddress()));
	}

	/**
	 * Returns the pages that the text links to, without those listed as what to read
	 * next. An article goes by its title, as "join them" says little in a list.
	 */
	private static List<Link> named(PaperText text, List<Article> related, Edition edition, PaperLinks links) {
		List<String> next = related.stream().map(Article::address).map(links::onSite).toList();
		return text.links()
			.stream()
			.filter((link) -> !next.contains(link.address()))
			.map((link) -> new Link(title(link, edition, links).orElse(link.name()), link.address()))
			.toList();
	}

	private static Optional<String> title(Link link, Edition edition, PaperLinks links) {
		return links.within(link.address()).flatMap(edition::path).flatMap(edition::article).map(Article::title);
	}

	private static String prefix(int number) {
		return "s" + number + "-";
	}

	/** Returns the references of the article, in the order of the numbers in the text. */
	public List<HandoutSource> sources() {
		return this.article.body().references().stream().map(HandoutSource::of).toList();
	}

	/** Returns whether a reference of the article was taken back. */
	public boolean takenBack() {
		return this.article.body().references().stream().anyMatch(Reference::isTakenBack);
	}

	/** Returns the prefix of its ids, as a handout may have several articles. */
	public String prefix() {
		return prefix(this.number);
	}

}
