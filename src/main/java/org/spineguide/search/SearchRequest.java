package org.spineguide.search;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;

/**
 * Search query of a reader. Its words stand in no text form of it: a log line must not
 * show what patients type.
 *
 * @param language the language of the articles
 * @param words what the reader typed, cut when it is longer than any question
 * @param topic the folder of the topic to stay in, or {@code null} for all
 * @param kind the kind of article to stay with, or {@code null} for all
 * @param page the page of the results, from 1
 */
public record SearchRequest(String language, String words, @Nullable String topic, @Nullable ArticleKind kind,
		int page) {

	private static final int LONGEST = 200;

	private static final int LAST_PAGE = 1000;

	public SearchRequest {
		words = tidy(words);
		page = Math.max(1, Math.min(page, LAST_PAGE));
	}

	/** Creates a request for all articles that match some words, the best first. */
	public static SearchRequest of(String language, String words) {
		return new SearchRequest(language, words, null, null, 1);
	}

	private static String tidy(String words) {
		int end = Math.min(words.length(), LONGEST);
		if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
			end--;
		}
		// Control characters, and those that turn the direction of what follows.
		return words.substring(0, end).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
	}

	@Override
	public String toString() {
		return "SearchRequest[" + this.language + "]";
	}

}
