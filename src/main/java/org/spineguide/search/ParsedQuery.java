package org.spineguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A query as it was understood.
 *
 * @param words its words
 * @param units its units of meaning
 * @param corrected the query with slips of the finger mended, or {@code null} when it has
 * none
 */
record ParsedQuery(List<QueryTerm> words, List<Concept> units, @Nullable String corrected) {

	ParsedQuery {
		words = List.copyOf(words);
		units = List.copyOf(units);
	}

	/** The tokens by which names are compared with it. */
	List<String> nameTokens() {
		return NameTokens.of(plainWords(), this.units);
	}

	List<IndexedWord> plainWords() {
		return this.words.stream().map(QueryTerm::word).toList();
	}

	/** The words that nothing is known of. */
	List<String> unknownWords() {
		return this.words.stream().filter((word) -> !word.isKnown()).map((word) -> word.word().plain()).toList();
	}

	/** The words that carry a question which nothing here can answer. */
	List<String> missingWords() {
		return this.words.stream().filter(QueryTerm::isMissing).map((word) -> word.word().plain()).distinct().toList();
	}

	/** The words that carry the question: neither stop words nor words of any talk. */
	List<IndexedWord> tellingWords(WordForms forms) {
		return plainWords().stream().filter(forms::isTelling).toList();
	}

	/**
	 * The words to blame when the articles do not answer: those that nothing is known of,
	 * else, when nothing at all was found, every telling one.
	 */
	List<String> fruitlessWords(boolean nothingFound) {
		List<String> unknown = unknownWords();
		return !unknown.isEmpty() || !nothingFound ? unknown
				: plainWords().stream().filter((word) -> !word.isStopWord()).map(IndexedWord::plain).toList();
	}

	/** Spelling corrections of a word. */
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
