package org.spineguide.markdown;

/**
 * Limits of size and nesting for a text before it is parsed. Flexmark overflows the
 * stack, or takes minutes, on much of what is refused here; the limits lie far above any
 * article.
 */
final class InputLimits {

	static final int CHARACTERS = 500_000;

	static final int LINES = 20_000;

	/** Most quotes and lists opened on one line. */
	static final int DEPTH = 50;

	/**
	 * Most columns of white space at the start of a line; each level of a list takes two.
	 */
	static final int INDENT = 200;

	/** Longest run of one and the same character. */
	static final int RUN = 200;

	/** Most footnotes and footnote marks; each mark becomes two links. */
	static final int FOOTNOTES = 2_000;

	private static final String RUNNING_SIGNS = "*_`~[]()<>!&\\";

	private InputLimits() {
	}

	/** Checks a text in one pass. */
	static void check(String text, LineOffsets lineOffsets) {
		if (text.length() > CHARACTERS) {
			throw new UnreadableMarkdownException(lineOffsets.at(CHARACTERS),
					"The text is longer than %,d characters".formatted(CHARACTERS));
		}
		if (lineOffsets.count() > LINES) {
			throw new UnreadableMarkdownException(LINES + 1, "The text has more than %,d lines".formatted(LINES));
		}
		checkCharacters(text, lineOffsets);
		for (int line = 1; line <= lineOffsets.count(); line++) {
			checkStart(text, lineOffsets.start(line), line);
		}
	}

	private static void checkCharacters(String text, LineOffsets lineOffsets) {
		int run = 0;
		int footnotes = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isText(text, i)) {
				throw new UnreadableMarkdownException(lineOffsets.at(i),
						"This is not text: it holds the character U+%04X".formatted((int) c));
			}
			if (c == '^' && i > 0 && text.charAt(i - 1) == '[' && ++footnotes > FOOTNOTES) {
				throw new UnreadableMarkdownException(lineOffsets.at(i),
						"The text has more than %,d footnotes".formatted(FOOTNOTES));
			}
			run = (i > 0 && c == text.charAt(i - 1)) ? run + 1 : 1;
			if (run > RUN && RUNNING_SIGNS.indexOf(c) >= 0) {
				throw new UnreadableMarkdownException(lineOffsets.at(i),
						"The sign %s stands more than %d times in a row".formatted(c, RUN));
			}
		}
	}

	private static boolean isText(String text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		}
		return c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
	}

	private static void checkStart(String text, int start, int line) {
		int depth = 0;
		int indent = 0;
		int i = start;
		while (i < text.length()) {
			char c = text.charAt(i);
			int marker = marker(text, i);
			if (c == ' ' || c == '\t') {
				indent += (c == '\t') ? 4 : 1;
				i++;
			}
			else if (marker > 0) {
				depth++;
				i += marker;
			}
			else {
				refuse(indent > INDENT && c != '\n' && c != '\r', line);
				return;
			}
			refuse(depth > DEPTH, line);
		}
	}

	private static void refuse(boolean tooDeep, int line) {
		if (tooDeep) {
			throw new UnreadableMarkdownException(line, "Quotes or lists are nested too deeply");
		}
	}

	/**
	 * Returns the number of characters that open a quote, a list item or a definition
	 * here; 0 for none.
	 */
	private static int marker(String text, int i) {
		char c = text.charAt(i);
		if (c == '>') {
			return 1;
		}
		int end = i;
		while (end < text.length() && end - i < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		boolean numbered = end > i && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
		if (!numbered && "-+*:".indexOf(c) < 0) {
			return 0;
		}
		int after = numbered ? end + 1 : i + 1;
		return (after == text.length() || Character.isWhitespace(text.charAt(after))) ? after - i : 0;
	}

}
