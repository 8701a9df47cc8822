package org.spineguide.content.check.readability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentence of a text, or a list item that is less than one.
 *
 * @param text the sentence as it stands
 * @param words its words without the marks around them; figures are words too
 */
public record Sentence(String text, List<String> words) {

	/**
	 * End of a sentence: a full stop or the like, and then a capital letter or a figure.
	 * The JDK's {@code BreakIterator} would see no end in "1 in 100. 3 get well".
	 */
	private static final Pattern END = Pattern
		.compile("(?<=[.?!\u2026][\"'\u201D\u2019)\\]]{0,2})\\s+(?=[\"'\u201C\u2018(\\[\u00BF\u00A1]?[\\p{Lu}\\p{N}])");

	/** Abbreviation: ends in a full stop without ending the sentence. */
	private static final Pattern ABBREVIATION = Pattern
		.compile("(?:.*[\\s(])?(?:Dr|Drs|Mr|Mrs|Ms|St|Prof|Sr|Fig|approx|vs|e\\.g|i\\.e)\\.", Pattern.DOTALL);

	/**
	 * White space and dashes part words. "Count contractions and hyphenated words as one
	 * word" (Flesch 1948).
	 */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u2013\u2014]+");

	private static final Pattern MARKS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

	public Sentence {
		words = List.copyOf(words);
	}

	static Sentence of(String text) {
		return new Sentence(text, wordsOf(text));
	}

	/** Returns the sentences of a paragraph or list item. */
	public static List<Sentence> in(String text) {
		List<Sentence> sentences = new ArrayList<>();
		StringBuilder begun = new StringBuilder();
		for (String piece : END.split(text.strip())) {
			begun.append(begun.isEmpty() ? "" : " ").append(piece);
			if (!ABBREVIATION.matcher(piece).matches()) {
				sentences.add(of(begun.toString()));
				begun.setLength(0);
			}
		}
		if (!begun.isEmpty()) {
			sentences.add(of(begun.toString()));
		}
		return sentences.stream().filter((sentence) -> !sentence.words().isEmpty()).toList();
	}

	/**
	 * Returns the words of a text, in the form that they are compared in but for their
	 * case.
	 */
	public static List<String> wordsOf(String text) {
		return Arrays.stream(BETWEEN_WORDS.split(text))
			.map((word) -> MARKS_AROUND.matcher(word).replaceAll("").replace('\u2019', '\''))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** Returns the sentence, cut short for quoting. */
	public String opening() {
		int most = 60;
		return (this.text.length() <= most) ? this.text
				: this.text.substring(0, this.text.lastIndexOf(' ', most)) + " ...";
	}

}
