package org.spineguide.markdown;

@SuppressWarnings("serial")
public class UnreadableMarkdownException extends RuntimeException {

	private final int line;

	public UnreadableMarkdownException(int line, String reason) {
		super(reason);
		this.line = line;
	}

	public int line() {
		return this.line;
	}

}
