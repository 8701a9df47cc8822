package org.spineguide.content.signature;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Manifest of all that makes up the text of an article: its own words, the shared texts
 * that it shows, the glossary words that it explains, the sources that it cites, its
 * drawings, and the details of the clinic that it names. Charts and decision aids are
 * part of its own words.
 *
 * @param parts the SHA-256 of each part in hexadecimal, by a name that says what it is,
 * such as {@code source who-2023}
 */
public record ArticleManifest(SortedMap<String, String> parts) {

	/** Name of the article's own words among the parts. */
	public static final String TEXT = "text";

	public ArticleManifest {
		parts = new TreeMap<>(parts);
	}

	/** Creates a manifest of parts in any order. */
	public static ArticleManifest of(Map<String, String> parts) {
		return new ArticleManifest(new TreeMap<>(parts));
	}

	/** Returns a hash that differs when any part does. */
	public String hash() {
		CanonicalHash hash = new CanonicalHash();
		this.parts.forEach((name, part) -> hash.add(name).add(part));
		return hash.hex();
	}

	/** Returns the names of the parts that differ, that came and that went. */
	public List<String> differences(ArticleManifest other) {
		return Stream.concat(this.parts.keySet().stream(), other.parts.keySet().stream())
			.distinct()
			.filter((name) -> !this.parts.getOrDefault(name, "").equals(other.parts.getOrDefault(name, "")))
			.sorted()
			.toList();
	}

}
