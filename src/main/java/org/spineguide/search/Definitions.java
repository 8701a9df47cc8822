package org.spineguide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spineguide.content.GlossaryTerm;

/** Glossary lookup: finds the term when it alone is asked for ("what is stenosis"). */
final class Definitions {

	private final Map<Set<String>, GlossaryTerm> byStems = new HashMap<>();

	private Definitions() {
	}

	static Definitions of(List<GlossaryTerm> glossary, WordForms forms) {
		Definitions made = new Definitions();
		for (GlossaryTerm term : glossary) {
			ArticleDocument.names(term).map(forms::words).forEach((name) -> {
				made.byStems.putIfAbsent(stems(name), term);
			});
		}
		return made;
	}

	/**
	 * Finds the term that is asked for by one of its own names. Lay words for it do not
	 * do: their groups hold different drugs and operations.
	 */
	Optional<GlossaryTerm> of(ParsedQuery parsedQuery) {
		return Optional.ofNullable(this.byStems.get(stems(parsedQuery.plainWords())));
	}

	private static Set<String> stems(List<IndexedWord> words) {
		return words.stream().filter((word) -> !word.isStopWord()).map(IndexedWord::stem).collect(Collectors.toSet());
	}

}
