package org.spineguide.content.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the source positions of what readers see of a text. Markup such as links and
 * citations stands in between, so it looks for the first and the last words only.
 */
final class TextPositions {

	/** Number of words that tell one sentence of a paragraph from the next. */
	private static final int OPENING = 3;

	private static final int ENDING = 2;

	private final String text;

	private final int[] lines;

	TextPositions(String text) {
		this.text = text;
		this.lines = text.lines().mapToInt(String::length).toArray();
	}

	/** Returns the position where a line, counted from 1, begins. */
	int lineStart(int line) {
		int start = 0;
		for (int i = 0; i < Math.min(line - 1, this.lines.length); i++) {
			start += this.lines[i] + 1;
		}
		return Math.min(start, this.text.length());
	}

	/**
	 * Returns the position of words, from a line on; the line itself when they are not
	 * found.
	 */
	Place of(List<String> words, int line) {
		int start = lineStart(line);
		Matcher opening = find(words.subList(0, Math.min(OPENING, words.size())), start);
		if (opening == null) {
			int end = this.text.indexOf('\n', start);
			return new Place(start, (end < 0) ? this.text.length() : end);
		}
		int rest = Math.max(words.size() - ENDING, Math.min(OPENING, words.size()));
		Matcher ending = (rest < words.size()) ? find(words.subList(rest, words.size()), opening.end()) : null;
		return new Place(opening.start(), (ending != null) ? ending.end() : opening.end());
	}

	private @Nullable Matcher find(List<String> words, int from) {
		Pattern pattern = Pattern.compile(
				words.stream()
					.map((word) -> Pattern.quote(word).replace("'", "\\E['\u2019]\\Q"))
					.collect(Collectors.joining("[^\\p{L}\\p{N}]+", "(?<![\\p{L}\\p{N}])", "")),
				Pattern.CASE_INSENSITIVE);
		Matcher matcher = pattern.matcher(this.text);
		return matcher.find(from) ? matcher : null;
	}

	/** Range of characters. */
	record Place(int from, int to) {
	}

}
