package org.spineguide.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.search.Relevance.Figures;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock("computing")
class RelevanceTests {

	private static final Set<String> TUNED_ON = Set.of("tuning", "second-tuning", "third-tuning", "fourth-tuning",
			"public-questions", "forum-tuning");

	private static final Set<String> HELD_OUT = Set.of("held-out", "second-held-out", "third-held-out");

	@Test
	void patientsFindTheRightArticle() throws IOException {
		Figures figures = figures(TUNED_ON);
		assertThat(figures.hitAt1()).isGreaterThanOrEqualTo(0.93);
		assertThat(figures.hitAt3()).isGreaterThanOrEqualTo(0.98);
	}

	/**
	 * Words that nobody tuned the search for: what was learned from the others must carry
	 * over.
	 */
	@Test
	void patientsFindTheRightArticleInWordsNotSeenBefore() throws IOException {
		Figures figures = figures(HELD_OUT);
		assertThat(figures.hitAt1()).isGreaterThanOrEqualTo(0.85);
		assertThat(figures.hitAt3()).isGreaterThanOrEqualTo(0.96);
	}

	/** Queries in the manner of public forums, which were asked once. */
	@Test
	void patientsFindTheRightArticleInWordsOfForums() throws IOException {
		Figures figures = figures(Set.of("forum-held-out"));
		assertThat(figures.hitAt1()).isGreaterThanOrEqualTo(0.83);
		assertThat(figures.hitAt3()).isGreaterThanOrEqualTo(0.92);
	}

	private static Figures figures(Set<String> parts) throws IOException {
		Search search = Searches.shipped();
		Figures figures = Relevance.of(parts, (words) -> articles(search, words));
		System.out.println("Search, queries of " + parts + ": " + figures);
		return figures;
	}

	private static List<String> articles(Search search, String words) {
		return search.find(SearchRequest.of("en", words))
			.hits()
			.stream()
			.map((hit) -> hit.article().path().value())
			.toList();
	}

}
