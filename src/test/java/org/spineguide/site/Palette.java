package org.spineguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The colors of the style sheet by name, in one scheme.
 *
 * @param colors red, green and blue as one number
 */
record Palette(Map<String, Integer> colors) {

	private static final Pattern COLOR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

	private static final String DARK = "@media (prefers-color-scheme: dark)";

	static Palette light() {
		String sheet = sheet();
		return read(sheet.substring(0, sheet.indexOf(DARK)), Map.of());
	}

	/** What the dark scheme does not change is as in the light one. */
	static Palette dark() {
		String sheet = sheet();
		int start = sheet.indexOf(DARK);
		return read(sheet.substring(start, sheet.indexOf("\n}", start)), light().colors());
	}

	private static Palette read(String text, Map<String, Integer> before) {
		Map<String, Integer> colors = new TreeMap<>(before);
		COLOR.matcher(text)
			.results()
			.forEach((color) -> colors.put(color.group(1), Integer.parseInt(color.group(2), 16)));
		return new Palette(colors);
	}

	/** The contrast of two colors by the formula of WCAG 2.2, from 1 to 21. */
	double contrast(String front, String back) {
		double one = luminance(this.colors.getOrDefault(front, 0));
		double other = luminance(this.colors.getOrDefault(back, 0));
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(int color) {
		return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
	}

	private static double linear(int part) {
		double value = (part & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static String sheet() {
		try {
			return Files.readString(Path.of("src/main/styles/site/colors.css"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
