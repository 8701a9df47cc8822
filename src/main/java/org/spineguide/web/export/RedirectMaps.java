package org.spineguide.web.export;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Maps of old addresses for nginx and Caddy, which answer them when the site does not.
 * They are data, no directives: who may write them can send readers elsewhere, but cannot
 * tell the web server to do anything else.
 *
 * @param moved the old addresses and where each leads
 * @param gone the addresses whose pages were taken down
 * @param languages the languages that addresses name
 */
record RedirectMaps(SortedMap<String, String> moved, Set<String> gone, Set<String> languages) {

	/** Pattern of addresses that need no quotes; others are left to the site. */
	private static final Pattern SAFE = Pattern.compile("/[A-Za-z0-9/._+@-]*");

	/** Line of an address that nobody asks for: Caddy takes no empty file. */
	private static final String NEVER = "/-/none \"\"\n";

	RedirectMaps {
		moved = moved.entrySet()
			.stream()
			.filter((entry) -> SAFE.matcher(entry.getKey()).matches() && SAFE.matcher(entry.getValue()).matches())
			// Both take addresses without regard to capitals.
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
					() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
		gone = gone.stream()
			.filter((address) -> SAFE.matcher(address).matches())
			.collect(Collectors.toCollection(TreeSet::new));
		languages = new TreeSet<>(languages);
	}

	/** Returns the texts of the maps by the names of their files. */
	Map<String, String> files() {
		return Map.of("moved.map", lines(this.moved, "\"%s\" \"%s\";"), "gone.map", lines(ones(), "\"%s\" %s;"),
				"languages.map", lines(languageEndings(), "\"%s\" %s;"), "moved.caddy",
				lines(this.moved, "~(?i)^\\Q%s\\E$ %s") + NEVER, "gone.caddy", lines(ones(), "%s %s") + NEVER,
				"languages.caddy", lines(languageEndings(), "%s %s") + NEVER);
	}

	private Map<String, String> ones() {
		SortedMap<String, String> ones = new TreeMap<>();
		this.gone.forEach((address) -> ones.put(address, "1"));
		return ones;
	}

	private Map<String, String> languageEndings() {
		SortedMap<String, String> endings = new TreeMap<>();
		this.languages.forEach((language) -> endings.put("~^/" + language + "(?:/|$)", "." + language));
		return endings;
	}

	private static String lines(Map<String, String> entries, String line) {
		return entries.entrySet()
			.stream()
			.map((entry) -> line.formatted(entry.getKey(), entry.getValue()) + "\n")
			.collect(Collectors.joining());
	}

}
