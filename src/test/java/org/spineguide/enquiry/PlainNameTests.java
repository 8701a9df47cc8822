package org.spineguide.enquiry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNameTests {

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
		assertThat(PlainName.of(name).holds(PlainName.of(typed))).isTrue();
		assertThat(PlainName.of(typed).isTelling()).isTrue();
	}

	@Test
	void everyWordMustBeThere() {
		assertThat(PlainName.of("Ada Example").holds(PlainName.of("ada bob"))).isFalse();
	}

	@Test
	void oneLetterOrNoneIsNotLookedFor() {
		assertThat(PlainName.of("a").isTelling()).isFalse();
		assertThat(PlainName.of("%_*").isTelling()).isFalse();
		assertThat(PlainName.of("").isTelling()).isFalse();
		assertThat(PlainName.of("123456").isTelling()).isFalse();
	}

	@Test
	void tellsNothingInLogs() {
		assertThat(PlainName.of("Ada").toString()).doesNotContainIgnoringCase("ada");
	}

}
