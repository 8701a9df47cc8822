package org.spineguide.site;

import java.util.List;

/**
 * Two colors that meet on some page, and how well one is told from the other.
 *
 * @param front the color of text, of an edge or of a sign
 * @param back the color behind it
 * @param least the contrast that it must have at least
 * @param light its contrast in the light scheme
 * @param dark its contrast in the dark scheme
 */
record ColorPair(String front, String back, int least, double light, double dark) {

	private static final int TEXT = 7;

	private static final int SIGN = 3;

	static List<ColorPair> all() {
		Palette light = Palette.light();
		Palette dark = Palette.dark();
		return org.spineguide.content.brand.ColorPair.all()
			.stream()
			.map((pair) -> new ColorPair(pair.front(), pair.back(), (pair.least() > SIGN) ? TEXT : SIGN,
					light.contrast(pair), dark.contrast(pair)))
			.toList();
	}

}
