package org.spineguide.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Topic: a folder of articles, with topics within it. The topmost one is the whole site
 * in one language.
 *
 * @param folder its path, empty for the topmost
 * @param address its address on the site
 * @param title its subject: the title of its own page, else made from the folder's name
 * @param page its own page, or {@code null} when that is missing or broken
 * @param articles its articles in reading order, without its own page
 * @param topics the topics within it, in order
 */
public record Topic(String folder, String address, String title, @Nullable Article page, List<Article> articles,
		List<Topic> topics) {

	public Topic {
		articles = List.copyOf(articles);
		topics = List.copyOf(topics);
	}

	/** Returns its own page, unless that is missing or broken. */
	public Optional<Article> ownPage() {
		return Optional.ofNullable(this.page);
	}

	/** Returns every article in it and in the topics within, its own page first. */
	public Stream<Article> allArticles() {
		return Stream.of(ownPage().stream(), this.articles.stream(), this.topics.stream().flatMap(Topic::allArticles))
			.flatMap((part) -> part);
	}

	/** Returns the article before the given one in reading order. */
	public Optional<Article> before(Article article) {
		int place = this.articles.indexOf(article);
		return (place > 0) ? Optional.of(this.articles.get(place - 1)) : Optional.empty();
	}

	/**
	 * Returns the article after the given one in reading order; after the topic's own
	 * page comes the first.
	 */
	public Optional<Article> after(Article article) {
		int next = this.articles.indexOf(article) + 1;
		return (next < this.articles.size()) ? Optional.of(this.articles.get(next)) : Optional.empty();
	}

}
