package org.spineguide.enquiry.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Ada Example          | ada
			Ada Example          | EXAMPLE ada
			Ada Example          | exam
			Zoë Ångström         | zoe angstrom
			Zoe Angstrom         | Zoë Ångström
			Siobhán O'Brien      | obrien
			Siobhán O’Brien      | O'Brien
			Anne-Marie Müller    | Muller, Anne Marie
			Łukasz Groß          | lukasz gross
			Søren Kierkegård     | soren kierkegard
			NGUYỄN Thị Ánh       | nguyen thi anh
			Д. Иванов            | иванов
			田中太郎                 | 太郎
			""")
	void nameIsFoundHoweverItIsTyped(String name, String typed) {
		assertThat(NormalizedName.of(name).holds(NormalizedName.of(typed))).isTrue();
		assertThat(NormalizedName.of(typed).isTelling()).isTrue();
	}

	@Test
	void everyWordMustBeThere() {
		assertThat(NormalizedName.of("Ada Example").holds(NormalizedName.of("ada bob"))).isFalse();
	}

	@Test
	void oneLetterOrNoneIsNotLookedFor() {
		assertThat(NormalizedName.of("a").isTelling()).isFalse();
		assertThat(NormalizedName.of("%_*").isTelling()).isFalse();
		assertThat(NormalizedName.of("").isTelling()).isFalse();
		assertThat(NormalizedName.of("123456").isTelling()).isFalse();
	}

	@Test
	void tellsNothingInLogs() {
		assertThat(NormalizedName.of("Ada").toString()).doesNotContainIgnoringCase("ada");
	}

}
