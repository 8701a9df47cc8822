package org.spineguide.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.spineguide.content.RedFlag;
import org.spineguide.content.RedFlag.Level;

/**
 * Red flag detection: finds words that may mean that something is seriously wrong, in
 * whatever order and form they are typed. Better shows the emergency advice once too
 * often than not at all, but not for ordinary words, or nobody would read it.
 */
final class RedFlagWords {

	/** Stands before a word of a phrase that the others of its group do not stand for. */
	private static final char ALONE = '=';

	/** Fewest other words that may stand within a pair. */
	private static final int BETWEEN_PARTS = 2;

	private final Thesaurus thesaurus;

	private final WordForms forms;

	private final Set<String> words = new HashSet<>();

	private final List<Sign> signs = new ArrayList<>();

	private RedFlagWords(Thesaurus thesaurus, WordForms forms) {
		this.thesaurus = thesaurus;
		this.forms = forms;
	}

	static RedFlagWords of(List<RedFlag> flags, Thesaurus thesaurus, WordForms forms) {
		RedFlagWords made = new RedFlagWords(thesaurus, forms);
		flags.forEach(made::add);
		return made;
	}

	private void add(RedFlag flag) {
		List<Pair> pairs = flag.pairs()
			.stream()
			.map((pair) -> new Pair(phrases(pair.anyOf()), phrases(pair.with())))
			.toList();
		List<List<String>> unless = flag.unless().stream().map(this.forms::words).map(RedFlagWords::stems).toList();
		this.signs.add(new Sign(phrases(flag.words()), pairs, unless, flag.level()));
	}

	/** Returns the tokens of each phrase. */
	private List<List<String>> phrases(List<String> texts) {
		List<List<String>> phrases = new ArrayList<>();
		for (String text : texts) {
			List<IndexedWord> telling = telling(this.forms.words(text));
			telling.forEach((word) -> this.words.add(word.plain()));
			if (!telling.isEmpty()) {
				phrases.add(telling.stream().map((word) -> token(word, text)).distinct().toList());
			}
		}
		return phrases;
	}

	/** Returns every word of the phrases but function words. */
	Set<String> words() {
		return this.words;
	}

	/**
	 * Returns the token of a word, which stands for the others of its group unless it is
	 * marked to stand alone. Names of several words do not: "no feeling in my legs" is
	 * worse than "numb legs".
	 */
	private String token(IndexedWord word, String text) {
		boolean isAlone = word.start() > 0 && text.charAt(word.start() - 1) == ALONE;
		String group = isAlone ? null : this.thesaurus.group(List.of(word));
		return (group != null) ? group : word.stem();
	}

	/** Returns the urgency of the red flag in a query, if there is one. */
	Optional<Level> in(ParsedQuery parsedQuery) {
		return this.signs.stream()
			.filter((sign) -> isIn(parsedQuery, sign))
			.map(Sign::level)
			.min(Comparator.naturalOrder());
	}

	private boolean isIn(ParsedQuery parsedQuery, Sign sign) {
		List<IndexedWord> words = telling(without(sign.unless(), parsedQuery.plainWords()));
		PhrasePositions phrasePositions = PhrasePositions.of(words, parsedQuery, this.thesaurus, this.forms);
		return sign.phrases().stream().anyMatch(phrasePositions::haveTogether)
				|| sign.pairs().stream().anyMatch((pair) -> isIn(phrasePositions, pair));
	}

	private static boolean isIn(PhrasePositions phrasePositions, Pair pair) {
		List<List<String>> others = pair.with().stream().filter(phrasePositions::haveAll).toList();
		return !others.isEmpty() && pair.anyOf()
			.stream()
			.filter(phrasePositions::haveAll)
			.anyMatch((one) -> others.stream()
				.anyMatch((other) -> phrasePositions
					.haveTogether(Stream.concat(one.stream(), other.stream()).distinct().toList(), BETWEEN_PARTS)));
	}

	/** Returns the words that are left when whole phrases are taken out. */
	private static List<IndexedWord> without(List<List<String>> phrases, List<IndexedWord> words) {
		List<IndexedWord> left = new ArrayList<>(words);
		for (List<String> phrase : phrases) {
			int start = Collections.indexOfSubList(stems(left), phrase);
			if (start >= 0) {
				left.subList(start, start + phrase.size()).clear();
			}
		}
		return left;
	}

	private static List<String> stems(List<IndexedWord> words) {
		return words.stream().map(IndexedWord::stem).toList();
	}

	private List<IndexedWord> telling(List<IndexedWord> words) {
		return words.stream().filter((word) -> !this.forms.isFunctionWord(word.stem())).toList();
	}

	/**
	 * Red flag.
	 *
	 * @param phrases the tokens of each of its phrases
	 * @param pairs its phrases of two parts
	 * @param unless the stems of phrases that tell nothing of the kind
	 * @param level how soon help is needed
	 */
	private record Sign(List<List<String>> phrases, List<Pair> pairs, List<List<String>> unless, Level level) {
	}

	/**
	 * Phrases of two parts.
	 *
	 * @param anyOf the tokens of each wording of the one
	 * @param with the tokens of each wording of the other
	 */
	private record Pair(List<List<String>> anyOf, List<List<String>> with) {
	}

}
