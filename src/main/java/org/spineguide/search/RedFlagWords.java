package org.spineguide.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spineguide.content.RedFlag;
import org.spineguide.content.RedFlag.Level;

/**
 * Red flag detection: finds words that may mean that something is seriously wrong, in
 * whatever order and form they are typed. Better shows the emergency advice once too
 * often than not at all, but not for ordinary words, or nobody would read it.
 */
final class RedFlagWords {

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
		List<List<String>> phrases = new ArrayList<>();
		for (String phrase : flag.words()) {
			List<IndexedWord> telling = telling(this.forms.words(phrase));
			telling.forEach((word) -> this.words.add(word.plain()));
			if (!telling.isEmpty()) {
				phrases.add(telling.stream().map(this::token).distinct().toList());
			}
		}
		List<List<String>> unless = flag.unless().stream().map(this.forms::words).map(RedFlagWords::stems).toList();
		this.signs.add(new Sign(phrases, unless, flag.level()));
	}

	/** Returns every word of the phrases but function words. */
	Set<String> words() {
		return this.words;
	}

	/**
	 * Returns the token of a word, which stands for the others of its group. Names of
	 * several words do not: "no feeling in my legs" is worse than "numb legs".
	 */
	private String token(IndexedWord word) {
		String group = this.thesaurus.group(List.of(word));
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
		return sign.phrases().stream().anyMatch(phrasePositions::haveTogether);
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
	 * @param unless the stems of phrases that tell nothing of the kind
	 * @param level how soon help is needed
	 */
	private record Sign(List<List<String>> phrases, List<List<String>> unless, Level level) {
	}

}
