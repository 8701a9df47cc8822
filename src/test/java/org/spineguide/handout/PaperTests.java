package org.spineguide.handout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTests {

	@Test
	void paperIsWhatPrintersOfTheCountryHold() {
		assertThat(Paper.of(null, "US")).isEqualTo(Paper.LETTER);
		assertThat(Paper.of(null, "GB")).isEqualTo(Paper.A4);
	}

	@Test
	void paperCanBeAskedFor() {
		assertThat(Paper.of("a4", "US")).isEqualTo(Paper.A4);
		assertThat(Paper.of("letter", "GB")).isEqualTo(Paper.LETTER);
	}

	@Test
	void unknownPaperIsTheUsualOne() {
		assertThat(Paper.of("papyrus", "CA")).isEqualTo(Paper.LETTER);
	}

}
