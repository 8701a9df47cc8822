package org.spineguide.content.check.readability;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Readability figures of a text.
 *
 * @param words its words
 * @param sentences its sentences
 * @param longest the words of its longest sentence
 * @param countedWords the words whose syllables were counted
 * @param syllables their syllables
 */
public record Readability(int words, int sentences, int longest, int countedWords, int syllables) {

	/** Figures of an empty text. */
	public static final Readability NONE = new Readability(0, 0, 0, 0, 0);

	/**
	 * Returns whether the formulas and the count of syllables were made for a language.
	 */
	public static boolean isMadeFor(String language) {
		return language.equals("en") || language.startsWith("en-");
	}

	/**
	 * Computes the figures of a text. A term of the glossary explains itself at its first
	 * use, so it counts there as any other word; later on its syllables are not held
	 * against the text.
	 */
	public static Readability of(List<TextBlock> passages, PhraseMatcher<String> glossary) {
		Tally tally = new Tally(glossary);
		passages.stream().map(TextBlock::sentences).flatMap(List::stream).map(Sentence::words).forEach(tally::add);
		return new Readability(tally.words, tally.sentences, tally.longest, tally.countedWords, tally.syllables);
	}

	/** Returns whether there is nothing to judge. */
	public boolean isEmpty() {
		return this.sentences == 0;
	}

	/** Returns the average number of words in a sentence. */
	public double meanSentence() {
		return tenths((double) this.words / this.sentences);
	}

	/**
	 * Returns the school grade that the text asks for (Flesch-Kincaid): J. P. Kincaid, R.
	 * P. Fishburne, R. L. Rogers, B. S. Chissom, <em>Derivation of new readability
	 * formulas for Navy enlisted personnel</em>, Naval Technical Training Command,
	 * Research Branch Report 8-75, 1975.
	 */
	public double grade() {
		return tenths(0.39 * this.words / this.sentences + 11.8 * syllablesPerWord() - 15.59);
	}

	/**
	 * Returns the reading ease, from about 0 to 100 and above: R. Flesch, <em>A new
	 * readability yardstick</em>, Journal of Applied Psychology 32(3), 1948, 221-233.
	 */
	public double ease() {
		return tenths(206.835 - 1.015 * this.words / this.sentences - 84.6 * syllablesPerWord());
	}

	/** Rounds to a tenth: what is shown is what is judged. */
	private static double tenths(double figure) {
		return Math.round(figure * 10) / 10.0;
	}

	/**
	 * Returns the average number of syllables in a word; one for a text of terms alone,
	 * which no formula was made for.
	 */
	private double syllablesPerWord() {
		return (this.countedWords == 0) ? 1 : (double) this.syllables / this.countedWords;
	}

	/** Counter that adds up the figures sentence by sentence. */
	private static final class Tally {

		private final PhraseMatcher<String> glossary;

		private final Set<String> explained = new HashSet<>();

		private int words;

		private int sentences;

		private int longest;

		private int countedWords;

		private int syllables;

		private Tally(PhraseMatcher<String> glossary) {
			this.glossary = glossary;
		}

		private void add(List<String> sentence) {
			this.sentences++;
			this.words += sentence.size();
			this.longest = Math.max(this.longest, sentence.size());
			int place = 0;
			while (place < sentence.size()) {
				Optional<PhraseMatcher.Phrase<String>> term = this.glossary.at(sentence, place);
				int length = term.map((found) -> found.words().size()).orElse(1);
				if (term.isEmpty() || this.explained.add(term.get().meaning())) {
					this.countedWords += length;
					this.syllables += sentence.subList(place, place + length)
						.stream()
						.mapToInt(SyllableCounter::in)
						.sum();
				}
				place += length;
			}
		}

	}

}
