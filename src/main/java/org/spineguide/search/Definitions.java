package org.spineguide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spineguide.content.GlossaryTerm;

/** Finds the glossary's term when it alone is asked for ("what is stenosis"). */
final class Definitions {

	private final Map<Set<String>, GlossaryTerm> byStems = new HashMap<>();

	private final Map<Set<String>, GlossaryTerm> byMeaning = new HashMap<>();

	private Definitions() {
	}

	static Definitions of(List<GlossaryTerm> glossary, WordForms forms, Concepts concepts) {
		Definitions made = new Definitions();
		for (GlossaryTerm term : glossary) {
			ArticleDocument.names(term).map(forms::words).forEach((name) -> {
				made.byStems.putIfAbsent(stems(name), term);
				made.byMeaning.putIfAbsent(meaning(concepts.of(name)), term);
			});
		}
		return made;
	}

	/** The term that is asked for by one of its names, or by another word for one. */
	Optional<GlossaryTerm> of(ParsedQuery parsedQuery) {
		return Optional.ofNullable(this.byStems.get(stems(parsedQuery.plainWords())))
			.or(() -> Optional.ofNullable(this.byMeaning.get(meaning(parsedQuery.units()))));
	}

	private static Set<String> stems(List<IndexedWord> words) {
		return words.stream().filter((word) -> !word.isStopWord()).map(IndexedWord::stem).collect(Collectors.toSet());
	}

	private static Set<String> meaning(List<Concept> units) {
		return units.stream().map(Concept::token).collect(Collectors.toSet());
	}

}
