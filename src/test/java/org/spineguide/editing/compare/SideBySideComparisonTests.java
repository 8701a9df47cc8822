package org.spineguide.editing.compare;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.spineguide.editing.compare.SideBySideComparison.Piece;
import org.spineguide.editing.compare.SideBySideComparison.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SideBySideComparisonTests {

	@Test
	void wordsThatDifferAreTold() {
		SideBySideComparison comparison = SideBySideComparison.of("Same.\nYou can walk soon.\n",
				"Same.\nYou may walk very soon.\n");
		assertThat(comparison.rows()).hasSize(2);
		assertThat(comparison.rows().get(0)).isEqualTo(Row.same("Same."));
		assertThat(comparison.rows().get(1).before()).filteredOn(Piece::differs)
			.extracting(Piece::text)
			.containsExactly("can");
		assertThat(words(comparison.rows().get(1))).isEqualTo("You may walk very soon.");
	}

	@Test
	void linesAreAddedAndTakenAway() {
		SideBySideComparison comparison = SideBySideComparison.of("one\ntwo\n", "one\ntwo\nthree\n");
		assertThat(comparison.rows().get(2).before()).isEmpty();
		assertThat(words(comparison.rows().get(2))).isEqualTo("three");
		assertThat(SideBySideComparison.of("one\ntwo\n", "two\n").rows().get(0).after()).isEmpty();
	}

	@Test
	void sameTextsDoNotDiffer() {
		assertThat(SideBySideComparison.of("one\r\ntwo", "one\ntwo\n").isEmpty()).isTrue();
		assertThat(SideBySideComparison.of("", "").isEmpty()).isTrue();
		assertThat(SideBySideComparison.of("", "one").isEmpty()).isFalse();
	}

	@Test
	void longTextsThatHaveNothingInCommonDoNotTakeLong() {
		String one = IntStream.range(0, 5000).mapToObj((i) -> "one " + i).collect(Collectors.joining("\n"));
		String other = IntStream.range(0, 5000).mapToObj((i) -> "other " + i).collect(Collectors.joining("\n"));
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(SideBySideComparison.of(one, other).isEmpty()).isFalse());
	}

	private static String words(Row row) {
		return row.after().stream().map(Piece::text).collect(Collectors.joining());
	}

}
