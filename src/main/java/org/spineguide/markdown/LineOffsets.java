package org.spineguide.markdown;

import java.util.Arrays;

/** Offsets at which the lines of a text begin. */
final class LineOffsets {

	private final int[] starts;

	private LineOffsets(int[] starts) {
		this.starts = starts;
	}

	static LineOffsets of(String text) {
		int[] starts = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return new LineOffsets(Arrays.copyOf(starts, count));
	}

	int count() {
		return this.starts.length;
	}

	int start(int line) {
		return this.starts[line - 1];
	}

	/** Returns the line, counted from 1, of a position in the text. */
	int at(int offset) {
		int found = Arrays.binarySearch(this.starts, offset);
		return (found >= 0) ? found + 1 : -found - 1;
	}

}
