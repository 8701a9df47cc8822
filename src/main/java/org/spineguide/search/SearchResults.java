package org.spineguide.search;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.RedFlag;

/**
 * Result of a search: hits, corrections, advice and facets.
 *
 * @param hits the articles of one page of the results, the best first
 * @param total how many articles were found on all pages
 * @param page which page this is, from 1
 * @param pages how many pages there are
 * @param topics the topics that articles were found in, whatever topic was asked for
 * @param kinds the kinds of articles that were found, whatever kind was asked for
 * @param definition the term that was asked for, or {@code null}
 * @param betterWords the words with typos corrected, or {@code null}
 * @param dangerLevel how soon help may be needed when the words are a red flag, or
 * {@code null}
 * @param nearestNames when nothing was found, names that are a little like the words
 * @param missing what was asked for and stands in no article, term or name; empty when
 * the words are a red flag
 */
public record SearchResults(List<SearchHit> hits, int total, int page, int pages, List<TopicCount> topics,
		List<KindCount> kinds, @Nullable GlossaryTerm definition, @Nullable String betterWords,
		RedFlag.@Nullable Level dangerLevel, List<String> nearestNames, List<String> missing) {

	public SearchResults {
		hits = List.copyOf(hits);
		topics = List.copyOf(topics);
		kinds = List.copyOf(kinds);
		nearestNames = List.copyOf(nearestNames);
		missing = List.copyOf(missing);
	}

	/** Returns the urgency of the red flag in the query, if there is one. */
	public Optional<RedFlag.Level> danger() {
		return Optional.ofNullable(this.dangerLevel);
	}

	/** Keeps the query out of logs. */
	@Override
	public String toString() {
		return "SearchResults[" + this.total + "]";
	}

	/**
	 * Facet: number of hits in a topic.
	 *
	 * @param folder the topic's folder
	 * @param title its title
	 * @param hits how many
	 */
	public record TopicCount(String folder, String title, long hits) {
	}

	/**
	 * Facet: number of hits of a kind.
	 *
	 * @param kind the kind
	 * @param hits how many
	 */
	public record KindCount(ArticleKind kind, long hits) {
	}

}
