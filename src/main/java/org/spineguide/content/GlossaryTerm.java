package org.spineguide.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Glossary term: a medical word and its meaning in plain ones.
 *
 * @param term the word
 * @param alsoKnownAs other names that people use
 * @param definition one or two plain sentences
 * @param seePath the article that tells more, or {@code null}
 */
public record GlossaryTerm(String term, List<String> alsoKnownAs, String definition, @Nullable ArticlePath seePath) {

	public GlossaryTerm {
		alsoKnownAs = List.copyOf(alsoKnownAs);
	}

	/**
	 * Returns an id for links to this term: its letters and digits in lower case, joined
	 * by hyphens.
	 */
	public String id() {
		return this.term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/** Returns the path of the article that tells more. */
	public Optional<ArticlePath> see() {
		return Optional.ofNullable(this.seePath);
	}

}
