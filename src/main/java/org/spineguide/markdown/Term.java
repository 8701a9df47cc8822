package org.spineguide.markdown;

import java.util.List;

/**
 * Glossary term as a text uses it.
 *
 * @param id names its explanation in the page; no spaces
 */
public record Term(String id, String name, List<String> alsoKnownAs, String definition) {

	public Term {
		if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException("Not an id: \"" + id + "\"");
		}
		alsoKnownAs = List.copyOf(alsoKnownAs);
	}
}
