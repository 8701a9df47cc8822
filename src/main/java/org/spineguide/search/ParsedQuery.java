package org.spineguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Parsed query of a reader.
 *
 * @param words its words
 * @param units its units of meaning
 * @param corrected the query with typos corrected, or {@code null} when it has none
 */
record ParsedQuery(List<QueryTerm> words, List<Concept> units, @Nullable String corrected) {

	ParsedQuery {
		words = List.copyOf(words);
		units = List.copyOf(units);
	}

	/** Returns the tokens by which names are compared with it. */
	List<String> nameTokens() {
		return NameTokens.of(plainWords(), this.units);
	}

	List<IndexedWord> plainWords() {
		return this.words.stream().map(QueryTerm::word).toList();
	}

	/** Returns the words that are unknown. */
	List<String> unknownWords() {
		return this.words.stream().filter((word) -> !word.isKnown()).map((word) -> word.word().plain()).toList();
	}

	/**
	 * Returns the words to report when the articles do not answer: the unknown ones,
	 * else, when nothing at all was found, every one that carries the question.
	 */
	List<String> zeroResultTerms(boolean nothingFound) {
		List<String> unknown = unknownWords();
		return !unknown.isEmpty() || !nothingFound ? unknown
				: plainWords().stream().filter((word) -> !word.isStopWord()).map(IndexedWord::plain).toList();
	}

	/** Returns spelling corrections of a word. */
	List<String> others(IndexedWord word) {
		return this.words.stream()
			.filter((asked) -> asked.word() == word)
			.flatMap((asked) -> asked.others().stream())
			.toList();
	}

	@Override
	public String toString() {
		return "ParsedQuery[" + this.words.size() + " words]";
	}

}
