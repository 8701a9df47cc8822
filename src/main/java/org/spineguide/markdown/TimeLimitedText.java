package org.spineguide.markdown;

/**
 * Text that can be read only for so long. The parser asks it for every character, so
 * whatever loop the parser is caught in ends here, on its own thread, and the place it
 * last read tells where.
 */
final class TimeLimitedText implements CharSequence {

	/**
	 * Number of characters read between two looks at the clock: reading the clock costs
	 * more than reading a character.
	 */
	private static final int READS_PER_LOOK = 256;

	private final String text;

	private final TimeLimit limit;

	private int reads;

	private int lastRead;

	TimeLimitedText(String text, TimeLimit limit) {
		this.text = text;
		this.limit = limit;
	}

	@Override
	public char charAt(int index) {
		this.lastRead = index;
		if (++this.reads % READS_PER_LOOK == 0 && this.limit.isOver()) {
			throw new TooSlowException();
		}
		return this.text.charAt(index);
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return this.text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return this.text;
	}

	int lastRead() {
		return this.lastRead;
	}

	/** Signals that the time is over. */
	static final class TooSlowException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
