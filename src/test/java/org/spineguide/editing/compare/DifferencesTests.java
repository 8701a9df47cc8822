package org.spineguide.editing.compare;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.spineguide.editing.compare.Differences.Line;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	private static final String TEXT = IntStream.rangeClosed(1, 20)
		.mapToObj((line) -> "Line " + line)
		.collect(Collectors.joining("\n"));

	@Test
	void linesFarFromAnyDifferenceAreLeftOut() {
		Differences differences = Differences.of(TEXT, TEXT.replace("Line 10\n", "Line ten\n"));
		assertThat(differences.rows()).extracting(Line::lines).containsExactly(7, 1, 1, 1, 1, 1, 8);
		assertThat(differences.rows()).filteredOn(Line::isChanged).hasSize(1);
		assertThat(differences.rows().get(0).isGap()).isTrue();
	}

	@Test
	void equalTextsHaveNone() {
		assertThat(Differences.of(TEXT, TEXT).isEmpty()).isTrue();
		assertThat(Differences.of(TEXT, TEXT).rows()).hasSize(1);
	}

	@Test
	void changesOfOtherLinesArePutTogether() {
		MergedText mergedText = MergedText.of(TEXT, TEXT.replace("Line 3", "Theirs"), TEXT.replace("Line 18", "Yours"));
		assertThat(mergedText.clean()).isTrue();
		assertThat(mergedText.text()).contains("Theirs", "Yours").doesNotContain("<<<");
	}

	@Test
	void changesOfTheSameLineAreLeftToTheMember() {
		String yours = TEXT.replace("Line 3", "Yours");
		assertThat(MergedText.of(TEXT, TEXT.replace("Line 3", "Theirs"), yours))
			.isEqualTo(new MergedText(yours, false));
	}

	@Test
	@Timeout(10)
	void textsThatWouldTakeMinutesAreNotMerged() {
		String yours = lines(2);
		assertThat(MergedText.of(lines(1), lines(3), yours)).isEqualTo(new MergedText(yours, false));
		assertThat(Differences.of(lines(1), yours).rows()).hasSize(1);
	}

	/** 20,000 lines of few kinds in no order, the worst that can be compared. */
	private static String lines(long seed) {
		return new Random(seed).ints(20_000, 0, 3).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
	}

	@Test
	void textWithoutABeginningIsNotMerged() {
		String yours = TEXT.replace("Line 3", "Yours");
		assertThat(MergedText.of("", TEXT, yours)).isEqualTo(new MergedText(yours, false));
	}

}
