package org.spineguide.content.brand;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Color palette of the clinic: values of the style sheet's custom properties that it
 * changes, in the light and in the dark scheme.
 *
 * @param light colors such as {@code #0b4a52} by name
 * @param dark colors by name, for those who chose a dark screen
 */
public record BrandColors(SortedMap<String, String> light, SortedMap<String, String> dark) {

	/** The site's own colors. */
	public static final BrandColors NONE = new BrandColors(new TreeMap<>(), new TreeMap<>());

	private static final String DARK_SCHEME = "@media (prefers-color-scheme:dark){:root{%s}}";

	/** Returns whether the clinic changed none. */
	public boolean isEmpty() {
		return this.light.isEmpty() && this.dark.isEmpty();
	}

	/** Returns all colors of the light scheme, as pages show them. */
	public Map<String, String> lightPalette() {
		Map<String, String> all = new TreeMap<>(DefaultColors.light());
		all.putAll(this.light);
		return all;
	}

	/**
	 * Returns all colors of the dark scheme: what that one does not change is as in the
	 * light one.
	 */
	public Map<String, String> darkPalette() {
		Map<String, String> all = lightPalette();
		all.putAll(DefaultColors.dark());
		all.putAll(this.dark);
		return all;
	}

	/** Returns the style sheet that sets them. */
	String css() {
		if (isEmpty()) {
			return "";
		}
		// What the site's own dark scheme says must stand after our light colors again.
		SortedMap<String, String> after = new TreeMap<>(this.dark);
		this.light.keySet()
			.stream()
			.filter(DefaultColors.dark()::containsKey)
			.forEach((name) -> after.putIfAbsent(name, DefaultColors.dark().get(name)));
		return (this.light.isEmpty() ? "" : ":root{%s}".formatted(declarations(this.light)))
				+ (after.isEmpty() ? "" : DARK_SCHEME.formatted(declarations(after)));
	}

	private static String declarations(Map<String, String> colors) {
		return colors.entrySet()
			.stream()
			.map((color) -> "--" + color.getKey() + ":" + color.getValue())
			.collect(Collectors.joining(";"));
	}

}
