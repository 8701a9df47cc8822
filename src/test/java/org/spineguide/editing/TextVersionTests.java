package org.spineguide.editing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.file.ContentFile;

import static org.assertj.core.api.Assertions.assertThat;

class TextVersionTests {

	/** In the table, L is a line feed and C a carriage return with a line feed. */
	@ParameterizedTest
	@CsvSource({ "aLbL, aCxCbC, aLxLbL", "aCbC, aCxCbC, aCxCbC", "aLbCcLdL, aCbCcCxCdC, aLbCcLxLdL",
			"aCbLcCdC, aCbCxCdC, aCbLxCdC", "aLbL, aCbC, aLbL", "'', aCbC, aLbL", "aCbC, '', ''", "aLb, aCbCc, aLbLc",
			"aCaLaC, aCaC, aCaL", "aC, aCa, aCa" })
	void onlyLinesThatWereChangedGetOtherEnds(String before, String typed, String after) {
		TextVersion version = TextVersion.of(ContentFile.of("en/index.md"), ends(before));
		assertThat(version.withLineEnds(ends(typed))).isEqualTo(ends(after));
	}

	private static String ends(String shown) {
		return shown.replace("L", "\n").replace("C", "\r\n");
	}

}
