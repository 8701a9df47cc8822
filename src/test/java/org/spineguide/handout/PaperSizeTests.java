package org.spineguide.handout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperSizeTests {

	@Test
	void paperIsWhatPrintersOfTheCountryHold() {
		assertThat(PaperSize.of(null, "US")).isEqualTo(PaperSize.LETTER);
		assertThat(PaperSize.of(null, "GB")).isEqualTo(PaperSize.A4);
	}

	@Test
	void paperCanBeAskedFor() {
		assertThat(PaperSize.of("a4", "US")).isEqualTo(PaperSize.A4);
		assertThat(PaperSize.of("letter", "GB")).isEqualTo(PaperSize.LETTER);
	}

	@Test
	void unknownPaperIsTheUsualOne() {
		assertThat(PaperSize.of("papyrus", "CA")).isEqualTo(PaperSize.LETTER);
	}

}
