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
		assertThat(pair("black").contrast(Map.of("black", "#000000", "white", "#ffffff"))).isEqualTo(21);
		assertThat(pair("gray").contrast(Map.of("gray", "#767676", "white", "#ffffff"))).isEqualTo(4.54, within(0.005));
	}

	private static org.spineguide.content.brand.ColorPair pair(String front) {
		return new org.spineguide.content.brand.ColorPair(front, "white", 1);
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
