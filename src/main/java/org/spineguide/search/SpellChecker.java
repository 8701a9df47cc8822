package org.spineguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Spell checker: guesses which known words were meant by unknown ones. */
final class SpellChecker {

	/** Shortest word that is corrected: too many others are similar to shorter ones. */
	private static final int SHORTEST = 5;

	private static final int SHORTEST_FOR_TWO_EDITS = 7;

	/**
	 * Shortest word that is corrected to one that stands in no name.
	 */
	private static final int SHORTEST_COMMON_WORD = 7;

	private static final int LONGEST = 30;

	/** Largest difference in score between the best correction and another one. */
	private static final double SLACK = 0.8;

	private static final int MOST_GUESSES = 4;

	private static final int MOST_COMPLETIONS = 6;

	private final TermStatistics known;

	/** Words by their phonetic key; made at the first use. */
	private volatile @Nullable Map<String, Map<String, Integer>> bySound;

	SpellChecker(TermStatistics known) {
		this.known = known;
	}

	/** Returns spelling corrections of a word, the likeliest first. */
	List<String> guesses(String word) {
		if (word.length() < SHORTEST || word.length() > LONGEST) {
			return List.of();
		}
		Map<String, Integer> near = new HashMap<>();
		int edits = (word.length() < SHORTEST_FOR_TWO_EDITS) ? 1 : 2;
		this.known.near(word, edits, (other, articles) -> near.merge(other, articles, Math::max));
		soundingLike(word).forEach((other, articles) -> near.merge(other, articles, Math::max));
		List<Guess> guesses = new ArrayList<>();
		near.forEach((other, articles) -> judge(word, other, articles, guesses));
		split(word, guesses);
		guesses.sort(Comparator.comparingDouble(Guess::cost).thenComparing(Guess::word));
		return guesses.stream()
			.filter((guess) -> guess.cost() < guesses.get(0).cost() + SLACK)
			.limit(MOST_GUESSES)
			.map(Guess::word)
			.toList();
	}

	/**
	 * Returns words that sound the same and are written in sentences, the nearest first.
	 */
	List<String> sameSound(String word) {
		return soundingLike(word).keySet()
			.stream()
			.filter((other) -> !other.equals(word) && this.known.areWritten(other))
			.sorted(Comparator.<String>comparingInt((other) -> EditDistance.between(word, other))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST_GUESSES)
			.toList();
	}

	/** Returns completions of a prefix, the most common first. */
	List<String> completions(String start) {
		Map<String, Integer> words = new HashMap<>();
		this.known.startingWith(start, (word, articles) -> words.merge(word, articles, Math::max));
		return words.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_COMPLETIONS)
			.map(Map.Entry::getKey)
			.toList();
	}

	private void judge(String word, String other, int articles, List<Guess> guesses) {
		int edits = EditDistance.between(word, other);
		boolean inNames = this.known.areInNames(other);
		if (!inNames && (edits > 1 || word.length() < SHORTEST_COMMON_WORD)) {
			return;
		}
		boolean sameSound = PhoneticKey.of(word).equals(PhoneticKey.of(other));
		if (edits > 1 && !sameSound && word.charAt(0) != other.charAt(0)) {
			return;
		}
		double cost = (sameSound ? Math.min(edits, 2) - 0.7 : edits) + ((word.charAt(0) != other.charAt(0)) ? 0.4 : 0)
				- (inNames ? 0.5 : 0) - 0.1 * Math.log10(1 + articles);
		guesses.add(new Guess(other, cost));
	}

	/** Adds guesses of two words that were typed as one. */
	private void split(String word, List<Guess> guesses) {
		for (int end = 3; end <= word.length() - 3; end++) {
			String first = word.substring(0, end);
			String second = word.substring(end);
			if (this.known.areNamed(first) && this.known.areNamed(second)) {
				guesses.add(new Guess(first + " " + second, 0.6));
			}
		}
	}

	private Map<String, Integer> soundingLike(String word) {
		Map<String, Map<String, Integer>> known = this.bySound;
		if (known == null) {
			known = bySound();
			// Published when it is complete, because other threads look words up
			// meanwhile.
			this.bySound = known;
		}
		return known.getOrDefault(PhoneticKey.of(word), Map.of());
	}

	private Map<String, Map<String, Integer>> bySound() {
		Map<String, Map<String, Integer>> words = new HashMap<>();
		this.known.startingWith("",
				(other, articles) -> words.computeIfAbsent(PhoneticKey.of(other), (sound) -> new HashMap<>())
					.merge(other, articles, Math::max));
		return words;
	}

	/**
	 * Word that may have been meant.
	 *
	 * @param word the word
	 * @param cost how unlikely that is
	 */
	private record Guess(String word, double cost) {
	}

}
