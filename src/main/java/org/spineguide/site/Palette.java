package org.spineguide.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours of the style sheet by name, in one scheme.
 *
 * @param colours red, green and blue as one number
 */
record Palette(Map<String, Integer> colours) {

	private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

	private static final String DARK = "@media (prefers-color-scheme: dark)";

	static Palette light() {
		String sheet = sheet();
		return read(sheet.substring(0, sheet.indexOf(DARK)), Map.of());
	}

	/** What the dark scheme does not change is as in the light one. */
	static Palette dark() {
		String sheet = sheet();
		int start = sheet.indexOf(DARK);
		return read(sheet.substring(start, sheet.indexOf("\n}", start)), light().colours());
	}

	private static Palette read(String text, Map<String, Integer> before) {
		Map<String, Integer> colours = new TreeMap<>(before);
		COLOUR.matcher(text)
			.results()
			.forEach((colour) -> colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16)));
		return new Palette(colours);
	}

	/** The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
	double contrast(String front, String back) {
		double one = luminance(this.colours.getOrDefault(front, 0));
		double other = luminance(this.colours.getOrDefault(back, 0));
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
	}

	private static double linear(int part) {
		double value = (part & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static String sheet() {
		try {
			return new ClassPathResource("static/assets/site.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
