package org.spineguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Understands what was typed: which words were meant, and which belong together. */
final class AskedReader {

	/** A question asked in full has fewer; more would only cost time. */
	private static final int MOST_WORDS = 24;

	private static final int SHORTEST_BEGINNING = 3;

	/** Left out after a stop or a colon, the space is meant ("back pain.what helps"). */
	private static final Pattern MISSING_SPACE = Pattern.compile("(?<=\\p{L}{2})[.:_](?=\\p{L}{2})");

	private final Lexicon lexicon;

	private final KnownWords known;

	private final Spelling spelling;

	AskedReader(Lexicon lexicon, KnownWords known, Spelling spelling) {
		this.lexicon = lexicon;
		this.known = known;
		this.spelling = spelling;
	}

	Asked read(String typed) {
		String spaced = MISSING_SPACE.matcher(typed).replaceAll(" ");
		List<Word> words = joined(this.lexicon.forms().words(spaced).stream().limit(MOST_WORDS).toList());
		List<AskedWord> asked = new ArrayList<>();
		StringBuilder corrected = new StringBuilder(typed);
		int shift = 0;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			boolean isKnown = word.isStopWord() || this.known.knows(word);
			List<String> completions = (!isKnown && i == words.size() - 1
					&& word.plain().length() >= SHORTEST_BEGINNING) ? this.spelling.completions(word.plain())
							: List.of();
			List<String> guesses = isKnown ? betterSpellings(word) : this.spelling.guesses(word.plain());
			if (!completions.isEmpty() || guesses.isEmpty()) {
				List<String> others = Stream.concat(completions.stream(), guesses.stream()).distinct().toList();
				asked.add(new AskedWord(word, others, isKnown || !others.isEmpty()));
				continue;
			}
			String meant = fitting(guesses, (i > 0) ? words.get(i - 1) : null,
					(i + 1 < words.size()) ? words.get(i + 1) : null);
			List<String> others = guesses.stream().filter((guess) -> !guess.equals(meant)).toList();
			for (Word part : this.lexicon.forms().words(meant)) {
				asked.add(new AskedWord(moved(part, word), others, true));
			}
			corrected.replace(word.start() + shift, word.end() + shift, meant);
			shift += meant.length() - (word.end() - word.start());
		}
		List<Word> meant = asked.stream().map(AskedWord::word).toList();
		return new Asked(asked, this.lexicon.units().of(meant),
				corrected.toString().equals(typed) ? null : corrected.toString());
	}

	/**
	 * Articles name common slips of spelling among their other names, so that a word
	 * which stands nowhere else may be one.
	 */
	private List<String> betterSpellings(Word word) {
		return (!word.isStopWord() && this.known.isOnlyInOtherNames(word)) ? this.spelling.sameSound(word.plain())
				: List.of();
	}

	/** Two words that make a known one are that one ("radio frequency", "key hole"). */
	private List<Word> joined(List<Word> words) {
		List<Word> joined = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			Word next = (i + 1 < words.size()) ? words.get(i + 1) : null;
			Word both = (next != null) ? this.lexicon.forms().words(word.plain() + next.plain()).get(0) : null;
			if (both != null && next != null && areOne(word, next, both)) {
				joined.add(new Word(both.plain(), both.stem(), both.isStopWord(), word.start(), next.end()));
				i++;
			}
			else {
				joined.add(word);
			}
		}
		return joined;
	}

	private boolean areOne(Word word, Word next, Word both) {
		if (!this.known.knows(word) || !this.known.knows(next)) {
			return this.known.areInNames(both.plain());
		}
		return !word.isStopWord() && !next.isStopWord() && this.known.isNamed(both)
				&& !this.lexicon.thesaurus().beginsWith(word, next);
	}

	private static Word moved(Word part, Word place) {
		return new Word(part.plain(), part.stem(), part.isStopWord(), place.start() + part.start(), place.end());
	}

	/** The first guess that makes a name with its neighbors, else the likeliest. */
	private String fitting(List<String> guesses, @Nullable Word before, @Nullable Word after) {
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
