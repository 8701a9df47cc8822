package org.spineguide.markdown;

/**
 * A text that cannot be shown: too large, too deeply nested, not text, or too slow to
 * read.
 */
public final class UnreadableMarkdownException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	UnreadableMarkdownException(int line, String reason) {
		super(reason);
		this.line = line;
	}

	/** The line, counted from 1, where the trouble was met. */
	public int line() {
		return this.line;
	}

	/** Problem in words for the person who edits the text. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
