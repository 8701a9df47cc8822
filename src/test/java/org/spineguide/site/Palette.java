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
 * @param colors red, green and blue as six digits after a #
 */
record Palette(Map<String, String> colors) {

	private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

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

	private static Palette read(String text, Map<String, String> before) {
		Map<String, String> colors = new TreeMap<>(before);
		COLOR.matcher(text).results().forEach((color) -> colors.put(color.group(1), color.group(2)));
		return new Palette(colors);
	}

	/** The contrast of two colors by the formula of WCAG 2.2, from 1 to 21. */
	double contrast(org.spineguide.content.brand.ColorPair pair) {
		return pair.contrast(this.colors);
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
