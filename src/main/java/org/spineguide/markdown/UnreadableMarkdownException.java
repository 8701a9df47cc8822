package org.spineguide.markdown;

/**
 * Signals that a text cannot be shown: too large, too deeply nested, not text, or too
 * slow to read.
 */
public final class UnreadableMarkdownException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	UnreadableMarkdownException(int line, String reason) {
		super(reason);
		this.line = line;
	}

	/** Returns the line, counted from 1, at which rendering failed. */
	public int line() {
		return this.line;
	}

	/** Returns the problem in words for the person who edits the text. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
