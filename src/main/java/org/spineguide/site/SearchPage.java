package org.spineguide.site;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.RedFlag.Level;
import org.spineguide.content.Topic;
import org.spineguide.search.SearchHit;
import org.spineguide.search.SearchResults;
import org.spineguide.search.SearchResults.KindCount;

/**
 * Model of the page with search results.
 *
 * @param words what was looked for
 * @param results what was found, or {@code null} when nothing was looked for
 * @param hits the articles, the best first
 * @param better the same with typos corrected, or {@code null}
 * @param topics ways to stay within a topic
 * @param kinds ways to stay with a kind of article
 * @param previous the address of the page before, or {@code null}
 * @param next the address of the page after, or {@code null}
 * @param nearest when nothing was found, names that do find something
 * @param read the article that tells more about the definition, or {@code null}
 * @param allTopics every topic of the site
 * @param emergencyAdvice the emergency text where it belongs, else {@code null}
 */
record SearchPage(String words, @Nullable SearchResults results, List<FoundArticle> hits, @Nullable SearchLink better,
		List<SearchLink> topics, List<SearchLink> kinds, @Nullable String previous, @Nullable String next,
		List<SearchLink> nearest, @Nullable Article read, List<Topic> allTopics, @Nullable String emergencyAdvice) {

	/** Creates the page before anything is looked for. */
	static SearchPage empty(Edition edition) {
		return new SearchPage("", null, List.of(), null, List.of(), List.of(), null, null, List.of(), null,
				edition.home().topics(), null);
	}

	/**
	 * Creates the page of some results.
	 * @param message gives the words for a key
	 */
	static SearchPage of(SearchAddress address, SearchResults results, Edition edition, UnaryOperator<String> message) {
		return new SearchPage(address.lookup().words(), results,
				results.hits()
					.stream()
					.map((hit) -> new FoundArticle(hit, message.apply(name(hit.article().kind()))))
					.toList(),
				(results.betterWords() != null) ? searchLink(results.betterWords(), address) : null,
				topics(address, results, message), kinds(address, results, message),
				(results.page() > 1) ? address.withPage(results.page() - 1).link() : null,
				(results.page() < results.pages()) ? address.withPage(results.page() + 1).link() : null,
				results.nearestNames().stream().map((name) -> searchLink(name, address)).toList(),
				article(results.definition(), edition), edition.home().topics(),
				results.danger().flatMap(edition::adviceFor).orElse(null));
	}

	/** Returns whether help may be needed the same day. */
	public boolean urgent() {
		return this.results != null && this.results.dangerLevel() == Level.URGENT;
	}

	private static SearchLink searchLink(String words, SearchAddress address) {
		return new SearchLink(words, 0, address.withWords(words).link(), false);
	}

	private static @Nullable Article article(@Nullable GlossaryTerm term, Edition edition) {
		return (term != null) ? term.see().flatMap(edition::article).orElse(null) : null;
	}

	private static List<SearchLink> topics(SearchAddress address, SearchResults results,
			UnaryOperator<String> message) {
		String chosen = address.lookup().topic();
		SearchLink all = new SearchLink(message.apply("site.search.all"),
				results.kinds().stream().mapToLong(KindCount::hits).sum(), address.withTopic(null).link(),
				chosen == null);
		return Stream
			.concat(Stream.of(all),
					results.topics()
						.stream()
						.map((topic) -> new SearchLink(topic.title(), topic.hits(),
								address.withTopic(topic.folder()).link(), topic.folder().equals(chosen))))
			.toList();
	}

	private static List<SearchLink> kinds(SearchAddress address, SearchResults results, UnaryOperator<String> message) {
		ArticleKind chosen = address.lookup().kind();
		SearchLink all = new SearchLink(message.apply("site.search.all"),
				results.kinds().stream().mapToLong(KindCount::hits).sum(), address.withKind(null).link(),
				chosen == null);
		return Stream
			.concat(Stream.of(all),
					results.kinds()
						.stream()
						.map((kind) -> new SearchLink(message.apply(name(kind.kind())), kind.hits(),
								address.withKind(kind.kind()).link(), kind.kind() == chosen)))
			.toList();
	}

	/** Returns the key of the words for a kind of article. */
	static String name(ArticleKind kind) {
		return switch (kind) {
			case CONDITION -> "site.search.kind.condition";
			case PROCEDURE -> "site.search.kind.procedure";
			case GUIDE -> "site.search.kind.guide";
			case DECISION -> "site.search.kind.decision";
			case PAGE -> "site.search.kind.page";
		};
	}

	/** Keeps the query out of logs. */
	@Override
	public String toString() {
		return "SearchPage[]";
	}

	/**
	 * Article that was found.
	 *
	 * @param hit the article and what it says
	 * @param kind what kind of article it is, in words
	 */
	record FoundArticle(SearchHit hit, String kind) {
	}

	/**
	 * Link to other results.
	 *
	 * @param label its words
	 * @param hits how many articles it shows
	 * @param address where it leads
	 * @param chosen whether these are the results shown now
	 */
	record SearchLink(String label, long hits, String address, boolean chosen) {
	}

}
