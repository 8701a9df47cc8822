package org.spineguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.RedFlag.Level;

import static org.assertj.core.api.Assertions.assertThat;

/** Warning signs in words that nobody would put on a list: slang, slips, run together. */
class OddWordingTests {

	private static final Path FILE = Path.of("src/test/resources/org/spineguide/search/odd-wording.tsv");

	private static Search shipped;

	@BeforeAll
	static void readArticles() {
		shipped = Searches.shipped();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tuning", "second-tuning", "held-out" })
	void oddWordingsAreNoticedAndHarmlessOnesAreNot(String part) throws IOException {
		List<Wording> wordings = Wording.of(part);
		List<String> missed = wrong(wordings.stream().filter((wording) -> !wording.expected().equals("none")));
		List<String> falseAlarms = wrong(wordings.stream().filter((wording) -> wording.expected().equals("none")));
		System.out.println("Odd wordings, " + part + ": missed " + missed + ", false alarms " + falseAlarms);
		assertThat(missed).hasSizeLessThanOrEqualTo(1);
		assertThat(falseAlarms).isEmpty();
	}

	private static List<String> wrong(Stream<Wording> wordings) {
		return wordings.filter((wording) -> !wording.isMetBy(danger(wording.query()))).map(Wording::query).toList();
	}

	private static Optional<Level> danger(String words) {
		return shipped.find(SearchRequest.of("en", words)).danger();
	}

	/**
	 * A query and the danger in it.
	 *
	 * @param expected the level, or "any" or "none"
	 * @param query what is typed
	 */
	private record Wording(String expected, String query) {

		static List<Wording> of(String part) throws IOException {
			try (Stream<String> lines = Files.lines(FILE)) {
				return lines.map((line) -> line.split("\t"))
					.filter((cells) -> cells[0].equals(part))
					.map((cells) -> new Wording(cells[1], cells[2]))
					.toList();
			}
		}

		boolean isMetBy(Optional<Level> level) {
			return switch (this.expected) {
				case "any" -> level.isPresent();
				case "none" -> level.isEmpty();
				default -> level.filter((found) -> found.name().equalsIgnoreCase(this.expected)).isPresent();
			};
		}

	}

}
