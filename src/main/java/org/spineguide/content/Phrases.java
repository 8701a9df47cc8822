package org.spineguide.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases, each with something to know of it, that are looked for in running
 * text. Case does not matter, and the last word may stand in a plain plural.
 */
final class Phrases<T> {

	/** By first word, longest first. */
	private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

	/**
	 * Adds a phrase. Of two that are the same the first holds.
	 * @param text the words
	 * @param meaning what to know of them
	 */
	void add(String text, T meaning) {
		List<String> words = Sentence.wordsOf(text.toLowerCase(Locale.ROOT));
		if (words.isEmpty()) {
			return;
		}
		List<Phrase<T>> sameStart = this.phrases.computeIfAbsent(single(words.get(0)), (key) -> new ArrayList<>());
		sameStart.add(new Phrase<>(words.stream().map(Phrases::single).toList(), meaning));
		sameStart.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.words().size()).reversed());
	}

	/** The longest phrase that begins at a place among words. */
	Optional<Phrase<T>> at(List<String> words, int place) {
		return this.phrases.getOrDefault(single(words.get(place)), List.of())
			.stream()
			.filter((phrase) -> phrase.isAt(words, place))
			.findFirst();
	}

	/**
	 * A word without the s of a plain plural; right or wrong, it is done to both sides.
	 */
	private static String single(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss"))
				? lower.substring(0, lower.length() - 1) : lower;
	}

	/**
	 * A phrase that was found.
	 *
	 * @param words its words
	 * @param meaning what is to know of it
	 */
	record Phrase<T>(List<String> words, T meaning) {

		private boolean isAt(List<String> text, int place) {
			if (place + this.words.size() > text.size()) {
				return false;
			}
			for (int i = 0; i < this.words.size(); i++) {
				if (!this.words.get(i).equals(single(text.get(place + i)))) {
					return false;
				}
			}
			return true;
		}

	}

}
