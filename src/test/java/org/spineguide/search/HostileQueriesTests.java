package org.spineguide.search;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed is answered, and soon. The time allowed is many times what any of
 * them takes, so that a busy machine fails no test.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileQueriesTests {

	private static Search search;

	@BeforeAll
	static void readArticles() {
		search = Searches.of(TestLibrary.shipped());
	}

	static Stream<String> hostileQueries() {
		return Stream.of("", " ", "\0", "a\0b", "*", "~", "\"", "\"\"\"", "AND", "OR NOT AND", "+ - && || !", "(((((",
				"[a TO", "{!term f=text}x", "field:value", "text:*", "fusion~99999", "fusion^1e99", "/.*.*.*/", "\\",
				"\\\\\\", "<script>alert(1)</script>", "'; DROP TABLE enquiry; --", "${jndi:ldap://x/y}", "#{7*7}",
				"%00%0a", "../../etc/passwd", "\uD83D\uDE00", "\uD83D\uDE00 disc \uD83E\uDDB4", "\uD83D",
				"\uDE00\uD83D", "\u202Eksid deppils", "\u05D2\u05D1 \u05DB\u05D5\u05D0\u05D1",
				"\u0627\u0644\u0638\u0647\u0631", "\u8170\u75DB", "e\u0301\u0301\u0301\u0301", "\uFEFF\u200B\u200D",
				"I\u0307stanbul", "\uFB01sh \uFF26\uFF35\uFF33\uFF29\uFF2F\uFF2E", "x".repeat(10_000),
				"disc ".repeat(2_000), "herniatd ".repeat(1_200), "\"~*".repeat(3_400), "pain down my leg ".repeat(600),
				"a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(200),
				"cannot pee numb legs both weak fell chest pain back ".repeat(200), "abcdefghij".repeat(3),
				"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "qzxqzxq wvwvwvwv kjkjkjkj zyzyzyzy", "1 2 3 4 5",
				"4111 1111 1111 1111", "-", "'", "''''", "don't", "\t\n\r");
	}

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void hostileQueryIsAnswered(String words) {
		assertThat(search.find(SearchRequest.of("en", words))).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void hostileBeginningGetsSuggestions(String words) {
		assertThat(search.suggest("en", words)).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void nothingThatIsWrittenDownTellsTheWords(String words) {
		SearchRequest searchRequest = SearchRequest.of("en", words);
		assertThat(searchRequest.words().length()).isLessThanOrEqualTo(200);
		assertThat(searchRequest).hasToString("SearchRequest[en]");
		assertThat(search.find(searchRequest).toString()).matches("SearchResults\\[[0-9]+]");
	}

}
