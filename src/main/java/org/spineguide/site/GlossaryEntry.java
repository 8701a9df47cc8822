package org.spineguide.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;

/**
 * A term on the glossary page.
 *
 * @param term the term
 * @param article the article that tells more, or {@code null}
 */
record GlossaryEntry(GlossaryTerm term, @Nullable Article article) {

	static List<GlossaryEntry> of(Edition edition) {
		return edition.glossary()
			.stream()
			.map((term) -> new GlossaryEntry(term, term.see().flatMap(edition::article).orElse(null)))
			.toList();
	}

}
