package org.spineguide.content.check.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Matcher of words and phrases in running text, each with a value: in any case and in the
 * plain plural, as the glossary's terms are found on a page. One in capitals alone (MRI)
 * is found only as it is.
 */
public final class PhraseMatcher<T> {

	/** By first word in lower case, longest first. */
	private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

	/**
	 * Adds a phrase. Of two that are the same the first holds.
	 * @param text the words
	 * @param meaning what to know of them
	 */
	public void add(String text, T meaning) {
		List<String> words = Sentence.wordsOf(text);
		if (words.isEmpty()) {
			return;
		}
		boolean exact = text.equals(text.toUpperCase(Locale.ROOT));
		String last = words.get(words.size() - 1);
		add(new Phrase<>(words, exact, meaning));
		add(new Phrase<>(withLast(words, last + "s"), exact, meaning));
		add(new Phrase<>(
				withLast(words, last.endsWith("y") ? last.substring(0, last.length() - 1) + "ies" : last + "es"), exact,
				meaning));
	}

	private void add(Phrase<T> phrase) {
		List<Phrase<T>> sameStart = this.phrases.computeIfAbsent(phrase.words().get(0).toLowerCase(Locale.ROOT),
				(word) -> new ArrayList<>());
		sameStart.add(phrase);
		sameStart.sort(Comparator.comparingInt((Phrase<T> each) -> each.words().size()).reversed());
	}

	private static List<String> withLast(List<String> words, String last) {
		List<String> changed = new ArrayList<>(words);
		changed.set(words.size() - 1, last);
		return changed;
	}

	/** Finds the longest phrase that begins at a place among words. */
	public Optional<Phrase<T>> at(List<String> words, int place) {
		return this.phrases.getOrDefault(words.get(place).toLowerCase(Locale.ROOT), List.of())
			.stream()
			.filter((phrase) -> phrase.isAt(words, place))
			.findFirst();
	}

	/**
	 * Phrase that was found.
	 *
	 * @param words its words
	 * @param exact whether its case matters
	 * @param meaning what is to know of it
	 */
	public record Phrase<T>(List<String> words, boolean exact, T meaning) {

		private boolean isAt(List<String> text, int place) {
			if (place + this.words.size() > text.size()) {
				return false;
			}
			for (int i = 0; i < this.words.size(); i++) {
				String word = text.get(place + i);
				if (this.exact ? !this.words.get(i).equals(word) : !this.words.get(i).equalsIgnoreCase(word)) {
					return false;
				}
			}
			return true;
		}

	}

}
