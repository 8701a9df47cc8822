package org.spineguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Query parser: finds out which words were meant, and which belong together. */
final class QueryParser {

	/**
	 * Most words of a query: a question asked in full has fewer; more would only cost
	 * time.
	 */
	private static final int MOST_WORDS = 24;

	private static final int SHORTEST_BEGINNING = 3;

	private static final int SHORTEST_COMPOUND = 5;

	private static final int LONGEST_COMPOUND = 30;

	private static final int SHORTEST_PART = 2;

	/** Missing space after a period or a colon ("back pain.what helps"). */
	private static final Pattern MISSING_SPACE = Pattern.compile("(?<=\\p{L}{2})[.:_](?=\\p{L}{2})");

	private final Lexicon lexicon;

	private final TermStatistics known;

	private final SpellChecker spellChecker;

	QueryParser(Lexicon lexicon, TermStatistics known, SpellChecker spellChecker) {
		this.lexicon = lexicon;
		this.known = known;
		this.spellChecker = spellChecker;
	}

	ParsedQuery read(String typed) {
		String spaced = MISSING_SPACE.matcher(typed).replaceAll(" ");
		List<IndexedWord> words = joined(this.lexicon.forms().words(spaced).stream().limit(MOST_WORDS).toList())
			.stream()
			.flatMap((word) -> apart(word).stream())
			.toList();
		List<QueryTerm> asked = new ArrayList<>();
		StringBuilder corrected = new StringBuilder(typed);
		int shift = 0;
		for (int i = 0; i < words.size(); i++) {
			IndexedWord word = words.get(i);
			boolean isKnown = word.isStopWord() || this.known.knows(word);
			if (!isKnown && this.lexicon.forms().isSpelledRight(word)) {
				asked.add(new QueryTerm(word, List.of(), false, isMissing(word)));
				continue;
			}
			List<String> completions = (!isKnown && i == words.size() - 1
					&& word.plain().length() >= SHORTEST_BEGINNING) ? this.spellChecker.completions(word.plain())
							: List.of();
			List<String> guesses = isKnown ? betterSpellings(word) : this.spellChecker.guesses(word.plain());
			if (!completions.isEmpty() || guesses.isEmpty()) {
				List<String> others = Stream.concat(completions.stream(), guesses.stream()).distinct().toList();
				asked.add(
						new QueryTerm(word, others, isKnown || !others.isEmpty(), others.isEmpty() && isMissing(word)));
				continue;
			}
			String meant = fitting(guesses, (i > 0) ? words.get(i - 1) : null,
					(i + 1 < words.size()) ? words.get(i + 1) : null);
			List<String> others = guesses.stream().filter((guess) -> !guess.equals(meant)).toList();
			for (IndexedWord part : this.lexicon.forms().words(meant)) {
				asked.add(new QueryTerm(moved(part, word), others, true, false));
			}
			corrected.replace(word.start() + shift, word.end() + shift, meant);
			shift += meant.length() - (word.end() - word.start());
		}
		List<IndexedWord> meant = asked.stream().map(QueryTerm::word).toList();
		return new ParsedQuery(asked, this.lexicon.units().of(meant),
				corrected.toString().equals(typed) ? null : corrected.toString());
	}

	/**
	 * Returns whether a word carries a question that no article, term or other name can
	 * answer.
	 */
	private boolean isMissing(IndexedWord word) {
		return this.lexicon.forms().isTelling(word) && !this.known.isAnywhere(word);
	}

	/**
	 * Returns corrections of a word that stands only among the other names of articles,
	 * which include common misspellings.
	 */
	private List<String> betterSpellings(IndexedWord word) {
		return (!word.isStopWord() && this.known.isOnlyInOtherNames(word)) ? this.spellChecker.sameSound(word.plain())
				: List.of();
	}

	/** Joins two words that make a known one ("radio frequency", "key hole"). */
	private List<IndexedWord> joined(List<IndexedWord> words) {
		List<IndexedWord> joined = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			IndexedWord word = words.get(i);
			IndexedWord next = (i + 1 < words.size()) ? words.get(i + 1) : null;
			IndexedWord both = (next != null) ? this.lexicon.forms().words(word.plain() + next.plain()).get(0) : null;
			if (both != null && next != null && areOne(word, next, both)) {
				joined.add(placed(both, word.start(), next.end()));
				i++;
			}
			else {
				joined.add(word);
			}
		}
		return joined;
	}

	private boolean areOne(IndexedWord word, IndexedWord next, IndexedWord both) {
		if (!this.known.knows(word) || !this.known.knows(next)) {
			return this.known.areInNames(both.plain());
		}
		return !word.isStopWord() && !next.isStopWord() && this.known.isNamed(both)
				&& !this.lexicon.thesaurus().beginsWith(word, next);
	}

	/**
	 * Returns the two words that an unknown word is made of where articles have them side
	 * by side ("postop", "followup"), else the word.
	 */
	private List<IndexedWord> apart(IndexedWord word) {
		String text = word.plain();
		if (text.length() < SHORTEST_COMPOUND || text.length() > LONGEST_COMPOUND || word.isStopWord()
				|| this.known.knows(word)) {
			return List.of(word);
		}
		List<IndexedWord> parts = List.of(word);
		int most = 0;
		for (int end = SHORTEST_PART; end <= text.length() - SHORTEST_PART; end++) {
			List<IndexedWord> pair = this.lexicon.forms().words(text.substring(0, end) + " " + text.substring(end));
			int articles = (pair.size() == 2) ? this.known.articlesWithSideBySide(pair.get(0), pair.get(1)) : 0;
			if (articles > most) {
				most = articles;
				parts = List.of(placed(pair.get(0), word.start(), word.start() + end),
						placed(pair.get(1), word.start() + end, word.end()));
			}
		}
		return parts;
	}

	private static IndexedWord moved(IndexedWord part, IndexedWord place) {
		return placed(part, place.start() + part.start(), place.end());
	}

	private static IndexedWord placed(IndexedWord word, int start, int end) {
		return new IndexedWord(word.plain(), word.stem(), word.isStopWord(), start, end);
	}

	/**
	 * Returns the first guess that makes a name with its neighbors, else the likeliest.
	 */
	private String fitting(List<String> guesses, @Nullable IndexedWord before, @Nullable IndexedWord after) {
		return guesses.stream()
			.filter((guess) -> this.lexicon.forms()
				.words(guess)
				.stream()
				.anyMatch((word) -> before != null && this.lexicon.thesaurus().beginsWith(before, word)
						|| after != null && this.lexicon.thesaurus().beginsWith(word, after)))
			.findFirst()
			.orElse(guesses.get(0));
	}

}
