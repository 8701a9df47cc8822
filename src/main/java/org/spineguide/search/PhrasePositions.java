package org.spineguide.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions of stems and of names from the thesaurus in a query. */
final class PhrasePositions {

	private final Map<String, List<Span>> places = new HashMap<>();

	/**
	 * Finds the positions of the words of a query.
	 * @param words the words that count
	 * @param parsedQuery tells what else they may have been meant to be
	 */
	static PhrasePositions of(List<IndexedWord> words, ParsedQuery parsedQuery, Thesaurus thesaurus, WordForms forms) {
		PhrasePositions phrasePositions = new PhrasePositions();
		for (int start = 0; start < words.size(); start++) {
			IndexedWord word = words.get(start);
			Span span = new Span(start, start + 1, 1);
			phrasePositions.put(List.of(word), span, thesaurus);
			for (String other : parsedQuery.others(word)) {
				forms.words(other).forEach((part) -> phrasePositions.put(List.of(part), span, thesaurus));
			}
			if (start + 1 < words.size()) {
				// "can not"
				phrasePositions.put(forms.words(word.plain() + words.get(start + 1).plain()),
						new Span(start, start + 2, 2), thesaurus);
			}
			for (int end = start + 2; end <= Math.min(words.size(), start + thesaurus.longest()); end++) {
				phrasePositions.put(words.subList(start, end), new Span(start, end, end - start), thesaurus);
			}
		}
		return phrasePositions;
	}

	private void put(List<IndexedWord> words, Span span, Thesaurus thesaurus) {
		if (words.size() == 1) {
			put(words.get(0).stem(), span);
		}
		String group = thesaurus.group(words);
		if (group != null) {
			put(group, span);
		}
	}

	private void put(String token, Span span) {
		this.places.computeIfAbsent(token, (key) -> new ArrayList<>()).add(span);
	}

	/**
	 * Returns whether all tokens of a phrase are there, close enough together. Two must
	 * stand side by side ("broken back" is not "broken screw in my back"); among more,
	 * others may stand.
	 */
	boolean haveTogether(List<String> phrase) {
		return haveTogether(phrase, 0);
	}

	/**
	 * Returns the same where so many others may stand among the tokens even when they are
	 * two.
	 */
	boolean haveTogether(List<String> phrase, int atLeastBetween) {
		int between = (phrase.size() < 3) ? 0 : phrase.size() - 1;
		return haveAll(phrase) && grows(new Span(Integer.MAX_VALUE, 0, 0), Math.max(between, atLeastBetween), phrase);
	}

	/** Returns whether all tokens of a phrase are there, wherever they stand. */
	boolean haveAll(List<String> phrase) {
		return this.places.keySet().containsAll(phrase);
	}

	private boolean grows(Span span, int between, List<String> rest) {
		if (rest.isEmpty()) {
			return true;
		}
		return this.places.getOrDefault(rest.get(0), List.of())
			.stream()
			.map(span::with)
			.filter((longer) -> longer.gaps() <= between)
			.anyMatch((longer) -> grows(longer, between, rest.subList(1, rest.size())));
	}

	/**
	 * Range of words.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param words how many of the words in it belong to the phrase
	 */
	private record Span(int start, int end, int words) {

		int gaps() {
			return this.end - this.start - this.words;
		}

		Span with(Span other) {
			return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end), this.words + other.words);
		}

	}

}
