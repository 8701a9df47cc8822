package org.spineguide.search;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that are known and yet may not be what was meant. */
class QueryParserTests {

	private static Search search;

	@BeforeAll
	static void readArticles(@TempDir Path folder) {
		search = Searches.of(TestLibrary.in(folder)
			.article("back/disc", "Herniated disc", "A disc presses on a nerve. The key is a hole in its wall.")
			.article("back/neck", "Neck trouble", "Discs of the neck wear.",
					"also-known-as: [hernated neck disc, prehab]")
			.article("back/keyhole", "Keyhole surgery", "An operation through small cuts, and rehab after it.")
			.read());
	}

	@Test
	void slipThatAnotherArticleNamesIsMendedAllTheSame() {
		SearchResults results = find("hernated disc");
		assertThat(titles(results)).startsWith("Herniated disc");
		assertThat(results.betterWords()).isEqualTo("herniated disc");
	}

	@Test
	void otherNameThatOnlyLooksLikeAnotherWordIsNoSlip() {
		SearchResults results = find("prehab");
		assertThat(titles(results)).startsWith("Neck trouble");
		assertThat(results.betterWords()).isNull();
	}

	@Test
	void knownWordsThatMakeANameAreOne() {
		assertThat(titles(find("key hole"))).startsWith("Keyhole surgery");
	}

	@Test
	void spaceMayBeMissingAfterAStop() {
		assertThat(titles(find("help please.keyhole"))).startsWith("Keyhole surgery");
		assertThat(titles(find("title:keyhole"))).startsWith("Keyhole surgery");
	}

	private static SearchResults find(String words) {
		return search.find(SearchRequest.of("en", words));
	}

	private static List<String> titles(SearchResults results) {
		return results.hits().stream().map((hit) -> hit.article().title()).toList();
	}

}
