package org.spineguide.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneticKeyTests {

	@ParameterizedTest
	@CsvSource({ "kyphoplasty, kifoplasty", "sciatica, syatica", "laminectomy, lamanektomy",
			"spondylolisthesis, spondilolistesis", "stenosis, stinosis", "physio, fizio", "vertebrae, vertabrea" })
	void wordsSpelledByEarSoundAlike(String right, String wrong) {
		assertThat(PhoneticKey.of(wrong)).isEqualTo(PhoneticKey.of(right));
	}

	@ParameterizedTest
	@CsvSource({ "fusion, vision", "back, neck", "disc, risk" })
	void otherWordsSoundOtherwise(String one, String other) {
		assertThat(PhoneticKey.of(one)).isNotEqualTo(PhoneticKey.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "disc, disc, 0", "disc, dics, 1", "herniated, hernated, 1", "fusion, fushion, 1", "slip, slipped, 3",
			"'', abc, 3" })
	void distanceCountsSlipsOfTheFinger(String one, String other, int slips) {
		assertThat(EditDistance.between(one, other)).isEqualTo(slips);
		assertThat(EditDistance.between(other, one)).isEqualTo(slips);
	}

}
