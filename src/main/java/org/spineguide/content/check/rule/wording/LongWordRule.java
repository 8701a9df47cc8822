package org.spineguide.content.check.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.check.readability.PhraseMatcher.Phrase;
import org.spineguide.content.check.readability.Sentence;
import org.spineguide.content.check.readability.SyllableCounter;
import org.spineguide.content.check.readability.TextBlock;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;

/**
 * Rule that finds long and formal words, with a plainer one where the list of plain words
 * has it. Terms of the glossary explain themselves.
 * <p>
 * A word is long from three syllables on, names left aside and those that are long only
 * by an ending such as "-ing": R. Gunning, <em>The technique of clear writing</em>, 1952.
 */
public final class LongWordRule implements Rule {

	private static final int LONG = 3;

	/**
	 * Fewest letters of a word whose syllables are counted: of shorter words only "idea"
	 * and its like have as many.
	 */
	private static final int LEAST_LETTERS = 5;

	private final PhraseMatcher<String> glossary;

	private final PhraseMatcher<String> plainWords;

	/**
	 * Creates the rule.
	 * @param glossary the terms of the glossary, by any of their names
	 * @param plainWords what to say instead, by the word that is long or formal; empty
	 * for a long word that everyone knows
	 */
	public LongWordRule(PhraseMatcher<String> glossary, PhraseMatcher<String> plainWords) {
		this.glossary = glossary;
		this.plainWords = plainWords;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (LongWord word : in(text.passages())) {
			if (word.plainer() != null) {
				findingCollector.advice(word.line(), "There is a plainer word for '" + word.text() + "'",
						"Say '" + word.plainer() + "' if it fits");
			}
			else {
				findingCollector.advice(word.line(), "'" + word.text() + "' is a long word",
						"Use a plainer one, or explain it in the glossary");
			}
		}
	}

	/** Returns the long and formal words of a text, each at its first use. */
	public List<LongWord> in(List<TextBlock> passages) {
		Set<String> seen = new HashSet<>();
		List<LongWord> found = new ArrayList<>();
		for (TextBlock textBlock : passages) {
			for (Sentence sentence : textBlock.sentences()) {
				look(sentence.words(), textBlock.line(), seen, found);
			}
		}
		return found;
	}

	private void look(List<String> words, int line, Set<String> seen, List<LongWord> found) {
		int place = 0;
		while (place < words.size()) {
			String word = words.get(place).toLowerCase(Locale.ROOT);
			Optional<Phrase<String>> term = this.glossary.at(words, place);
			Optional<Phrase<String>> formal = this.plainWords.at(words, place);
			if (term.isEmpty() && formal.isPresent()) {
				String phrase = String.join(" ", words.subList(place, place + formal.get().words().size()));
				if (!formal.get().meaning().isEmpty() && seen.add(phrase.toLowerCase(Locale.ROOT))) {
					found.add(new LongWord(line, phrase, formal.get().meaning()));
				}
			}
			else if (term.isEmpty() && isLong(word) && !isName(words, place) && seen.add(word)) {
				found.add(new LongWord(line, word, null));
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
		int syllables = SyllableCounter.in(part);
		return syllables > LONG || (syllables == LONG && !part.matches(".+(?:ed|es|ing)"));
	}

	private static boolean isName(List<String> words, int place) {
		return place > 0 && Character.isUpperCase(words.get(place).charAt(0));
	}

	/**
	 * Long or formal word.
	 *
	 * @param line the line of its paragraph
	 * @param text the word
	 * @param plainer what to say instead, or {@code null} when nothing is known
	 */
	public record LongWord(int line, String text, @Nullable String plainer) {
	}

}
