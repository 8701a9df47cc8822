package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;

/**
 * Model of the glossary page.
 *
 * @param letters the terms by their first letter
 */
record GlossaryPage(SortedMap<String, List<Entry>> letters) {

	static GlossaryPage of(Edition edition) {
		SortedMap<String, List<Entry>> letters = new TreeMap<>();
		for (GlossaryTerm term : edition.glossary()) {
			String letter = term.term().substring(0, 1).toUpperCase(Locale.ROOT);
			letters.computeIfAbsent(letter, (key) -> new ArrayList<>())
				.add(new Entry(term, term.see().flatMap(edition::article).orElse(null)));
		}
		return new GlossaryPage(letters);
	}

	/**
	 * Term on the glossary page.
	 *
	 * @param term the term
	 * @param article the article that tells more, or {@code null}
	 */
	record Entry(GlossaryTerm term, @Nullable Article article) {
	}

}
