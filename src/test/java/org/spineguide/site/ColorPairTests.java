package org.spineguide.site;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColorPairTests {

	@Test
	void everyTextAndEdgeIsToldFromItsGround() {
		assertThat(ColorPair.all()).isNotEmpty().allSatisfy((pair) -> {
			assertThat(pair.light()).as("%s in light", pair).isGreaterThanOrEqualTo(pair.least());
			assertThat(pair.dark()).as("%s in dark", pair).isGreaterThanOrEqualTo(pair.least());
		});
	}

	@Test
	void contrastIsReckonedAsByWcag() {
		assertThat(new Palette(Map.of("black", 0, "white", 0xffffff)).contrast("black", "white")).isEqualTo(21);
		assertThat(new Palette(Map.of("gray", 0x767676, "white", 0xffffff)).contrast("gray", "white")).isEqualTo(4.54,
				within(0.005));
	}

	@Test
	void everyNamedColorIsInBothSchemes() {
		assertThat(Palette.light().colors()).containsKeys(ColorPair.all()
			.stream()
			.flatMap((pair) -> Stream.of(pair.front(), pair.back()))
			.toArray(String[]::new));
		assertThat(Palette.dark().colors()).isNotEqualTo(Palette.light().colors());
	}

}
