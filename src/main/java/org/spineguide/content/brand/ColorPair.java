package org.spineguide.content.brand;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two colors that meet on some page, and the contrast that WCAG 2.2 asks of them.
 *
 * @param front the name of the color of text, of an edge or of a sign
 * @param back the name of the color behind it
 * @param least the contrast that it must have at least
 */
public record ColorPair(String front, String back, double least) {

	/** Text in its normal size (WCAG 1.4.3). */
	private static final double TEXT = 4.5;

	/** Edges of fields, signs, and the ring around what has the focus (WCAG 1.4.11). */
	private static final double SIGN = 3;

	private static final List<ColorPair> ALL = Stream.concat(
			pairs(TEXT, "ink/paper ink/card ink/tint ink/red-tint ink/amber-tint ink/blue-tint soft/paper soft/card "
					+ "soft/tint link/paper link/card link/tint link/amber-tint link/blue-tint on-deep/deep on-act/act "
					+ "white/alarm red/red-tint red/card red/paper card/red amber/amber-tint blue/blue-tint green/card "
					+ "green/tint"),
			pairs(SIGN, "edge/paper edge/card spine/paper spine/card focus/paper focus/card focus/tint "
					+ "bone/deep glow/deep white/alarm"))
		.toList();

	/** Returns all pairs that pages show. */
	public static List<ColorPair> all() {
		return ALL;
	}

	private static Stream<ColorPair> pairs(double least, String names) {
		return Stream.of(names.split(" "))
			.map((pair) -> pair.split("/"))
			.map((pair) -> new ColorPair(pair[0], pair[1], least));
	}

	/** Returns its contrast in a palette by the formula of WCAG 2.2, from 1 to 21. */
	public double contrast(Map<String, String> palette) {
		double one = luminance(palette.getOrDefault(this.front, "#000000"));
		double other = luminance(palette.getOrDefault(this.back, "#000000"));
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(String color) {
		int value = Integer.parseInt(color.substring(1), 16);
		return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value);
	}

	private static double linear(int part) {
		double value = (part & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
