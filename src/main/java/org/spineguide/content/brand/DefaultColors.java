package org.spineguide.content.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Default color palette, read from the style sheet that comes with the program, which is
 * the one place where it stands.
 */
final class DefaultColors {

	private static final Pattern COLOR = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})\\b");

	private static final Pattern LIGHT = Pattern.compile(":root\\s*\\{(.*?)}", Pattern.DOTALL);

	private static final Pattern DARK = Pattern
		.compile("@media\\s*\\(prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*:root\\s*\\{(.*?)}", Pattern.DOTALL);

	private static final DefaultColors COLORS = new DefaultColors();

	private final Map<String, String> light;

	private final Map<String, String> dark;

	private DefaultColors() {
		String sheet = sheet();
		this.light = read(LIGHT, sheet);
		this.dark = read(DARK, sheet);
	}

	static Map<String, String> light() {
		return COLORS.light;
	}

	/** Returns those that differ in the dark scheme. */
	static Map<String, String> dark() {
		return COLORS.dark;
	}

	private static Map<String, String> read(Pattern rule, String sheet) {
		Map<String, String> colors = new TreeMap<>();
		Matcher found = rule.matcher(sheet);
		if (found.find()) {
			COLOR.matcher(found.group(1)).results().forEach((color) -> colors.put(color.group(1), color.group(2)));
		}
		if (colors.isEmpty()) {
			throw new IllegalStateException("The style sheet has no colors");
		}
		return Map.copyOf(colors);
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
