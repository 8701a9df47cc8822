package org.spineguide.content.brand.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.brand.BrandColors;
import org.spineguide.content.brand.ColorPair;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.yaml.YamlReader;

/**
 * Color file {@code brand/colors.yml}. Colors that readers could not tell from their
 * ground are refused, and so are those of warnings, which mean the same on every site.
 */
public record ColorsFile(@Nullable Map<String, String> light, @Nullable Map<String, String> dark) {

	/** Names of the colors that a clinic may choose. */
	static final Set<String> NAMES = Set.of("paper", "card", "tint", "line", "edge", "ink", "soft", "link", "deep",
			"on-deep", "act", "on-act", "bone", "glow", "spine", "focus");

	private static final Pattern COLOR = Pattern.compile("#?((?:[0-9a-f]{3}){1,2})");

	private static final Pattern REMARK = Pattern.compile("\\s*([a-z-]+):\\s*#.*");

	private static final String LIGHT = "light";

	private static final String DARK = "dark";

	/** Reads the file. */
	public static BrandColors read(TextFile file) throws InvalidContentException {
		List<Finding> findings = new ArrayList<>(remarks(file));
		if (!findings.isEmpty()) {
			throw new InvalidContentException(findings);
		}
		ColorsFile read = YamlReader.read(file.file(), file.text(), 0, ColorsFile.class);
		BrandColors colors = new BrandColors(read.colors(LIGHT, read.light, file, findings),
				read.colors(DARK, read.dark, file, findings));
		if (findings.isEmpty()) {
			addPale(LIGHT, colors.lightPalette(), colors.light().keySet(), file, findings);
			addPale(DARK, colors.darkPalette(), names(colors), file, findings);
		}
		if (!findings.isEmpty()) {
			throw new InvalidContentException(findings);
		}
		return colors;
	}

	private static Set<String> names(BrandColors colors) {
		SortedMap<String, String> all = new TreeMap<>(colors.light());
		all.putAll(colors.dark());
		return all.keySet();
	}

	/** YAML takes what stands behind a # for a remark. */
	private static List<Finding> remarks(TextFile file) {
		List<String> lines = file.text().lines().toList();
		return IntStream.range(0, lines.size())
			.filter((line) -> REMARK.matcher(lines.get(line)).matches()
					&& !lines.get(line).strip().matches("(?:light|dark):.*"))
			.mapToObj((line) -> Finding.error(file.file(), line + 1,
					"'%s' is empty, because what follows # is a remark"
						.formatted(REMARK.matcher(lines.get(line)).replaceFirst("$1")),
					"Put the color in quotes, as in link: \"#0b4a52\""))
			.toList();
	}

	private SortedMap<String, String> colors(String scheme, @Nullable Map<String, String> given, TextFile file,
			List<Finding> findings) {
		SortedMap<String, String> colors = new TreeMap<>();
		if (given == null) {
			return colors;
		}
		given.forEach((name, value) -> {
			String color = value.strip().toLowerCase(Locale.ROOT);
			if (!NAMES.contains(name)) {
				findings.add(Finding.error(file.file(), line(file, scheme, name),
						"There is no color '" + name + "' to choose",
						"Choose among " + String.join(", ", NAMES.stream().sorted().toList())));
			}
			else if (!COLOR.matcher(color).matches()) {
				findings.add(Finding.error(file.file(), line(file, scheme, name),
						"'" + name + "' is not a color: \"" + value + "\"",
						"Write it as # and six digits, in quotes: \"#0b4a52\""));
			}
			else {
				colors.put(name, "#" + sixDigits(color.replace("#", "")));
			}
		});
		return colors;
	}

	private static String sixDigits(String digits) {
		return (digits.length() == 3) ? digits.replaceAll("(.)", "$1$1") : digits;
	}

	private static void addPale(String scheme, Map<String, String> palette, Set<String> changed, TextFile file,
			List<Finding> findings) {
		for (ColorPair pair : ColorPair.all()) {
			String name = changed.contains(pair.front()) ? pair.front() : pair.back();
			double contrast = pair.contrast(palette);
			if (changed.contains(name) && contrast < pair.least()) {
				findings.add(Finding.error(file.file(), line(file, scheme, name),
						"'%s' (%s) on '%s' (%s) has a contrast of %.1f to 1 in the %s scheme, and %.1f is needed"
							.formatted(pair.front(), palette.get(pair.front()), pair.back(), palette.get(pair.back()),
									Math.floor(10 * contrast) / 10, scheme, pair.least()),
						"Make one of the two darker or lighter"));
			}
		}
	}

	/** Returns the line of a color in a scheme, or else where it first stands. */
	private static int line(TextFile file, String scheme, String name) {
		List<String> lines = file.text().lines().toList();
		Pattern key = Pattern.compile("(?:.*[\\s{,])?" + Pattern.quote(name) + ":.*");
		int start = Math.max(0,
				IntStream.range(0, lines.size())
					.filter((line) -> lines.get(line).startsWith(scheme + ":"))
					.findFirst()
					.orElse(0));
		return 1 + IntStream.range(start, lines.size())
			.filter((line) -> key.matcher(lines.get(line)).matches())
			.findFirst()
			.orElseGet(() -> IntStream.range(0, lines.size())
				.filter((line) -> key.matcher(lines.get(line)).matches())
				.findFirst()
				.orElse(start));
	}

}
