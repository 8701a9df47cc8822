package org.spineguide.site;

import java.util.List;
import java.util.stream.Stream;

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
		return Stream.concat(pairs(TEXT,
				"ink/paper ink/card ink/tint ink/red-tint ink/amber-tint ink/blue-tint soft/paper soft/card "
						+ "soft/tint link/paper link/card link/tint link/amber-tint link/blue-tint on-deep/deep on-act/act "
						+ "white/alarm red/red-tint red/card red/paper card/red amber/amber-tint blue/blue-tint green/card "
						+ "green/tint"),
				pairs(SIGN,
						"edge/paper edge/card spine/paper spine/card focus/paper focus/card focus/tint "
								+ "bone/deep glow/deep white/alarm"))
			.map((pair) -> new ColorPair(pair.front, pair.back, pair.least, light.contrast(pair.front, pair.back),
					dark.contrast(pair.front, pair.back)))
			.toList();
	}

	private static Stream<ColorPair> pairs(int least, String names) {
		return Stream.of(names.split(" "))
			.map((pair) -> pair.split("/"))
			.map((pair) -> new ColorPair(pair[0], pair[1], least, 0, 0));
	}

}
