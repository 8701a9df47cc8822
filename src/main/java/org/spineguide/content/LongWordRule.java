package org.spineguide.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.spineguide.content.Phrases.Phrase;

/**
 * Points out long and formal words, with a plainer one where the list of plain words has
 * it. Terms of the glossary explain themselves.
 * <p>
 * A word is long from three syllables on, names left aside and those that are long only
 * by an ending such as "-ing": R. Gunning, <em>The technique of clear writing</em>, 1952.
 */
final class LongWordRule implements Rule {

	private static final int LONG = 3;

	/** Spares counting: of shorter words only "idea" and its like have as many. */
	private static final int LEAST_LETTERS = 5;

	private final Phrases<String> glossary;

	private final Phrases<String> plainWords;

	/**
	 * Makes the rule.
	 * @param glossary the terms of the glossary, by any of their names
	 * @param plainWords what to say instead, by the word that is long or formal; empty
	 * for a long word that everyone knows
	 */
	LongWordRule(Phrases<String> glossary, Phrases<String> plainWords) {
		this.glossary = glossary;
		this.plainWords = plainWords;
	}

	@Override
	public void look(ArticleText text, Notes notes) {
		Set<String> seen = new HashSet<>();
		for (Passage passage : text.passages()) {
			for (Sentence sentence : passage.sentences()) {
				look(sentence.words(), passage.line(), seen, notes);
			}
		}
	}

	private void look(List<String> words, int line, Set<String> seen, Notes notes) {
		int place = 0;
		while (place < words.size()) {
			String word = words.get(place).toLowerCase(Locale.ROOT);
			Optional<Phrase<String>> term = this.glossary.at(words, place);
			Optional<Phrase<String>> formal = this.plainWords.at(words, place);
			if (term.isEmpty() && formal.isPresent()) {
				String phrase = String.join(" ", words.subList(place, place + formal.get().words().size()));
				if (!formal.get().meaning().isEmpty() && seen.add(phrase.toLowerCase(Locale.ROOT))) {
					notes.advice(line, "There is a plainer word for '" + phrase + "'",
							"Say '" + formal.get().meaning() + "' if it fits");
				}
			}
			else if (term.isEmpty() && isLong(word) && !isName(words, place) && seen.add(word)) {
				notes.advice(line, "'" + word + "' is a long word", "Use a plainer one, or explain it in the glossary");
			}
			place += term.or(() -> formal).map((phrase) -> phrase.words().size()).orElse(1);
		}
	}

	private static boolean isLong(String word) {
		return Stream.of(word.split("-")).anyMatch(LongWordRule::isLongPart);
	}

	private static boolean isLongPart(String part) {
		if (part.length() < LEAST_LETTERS) {
			return false;
		}
		int syllables = Syllables.in(part);
		return syllables > LONG || (syllables == LONG && !part.matches(".+(?:ed|es|ing)"));
	}

	private static boolean isName(List<String> words, int place) {
		return place > 0 && Character.isUpperCase(words.get(place).charAt(0));
	}

}
