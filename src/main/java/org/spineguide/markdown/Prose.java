package org.spineguide.markdown;

/**
 * A stretch of plain text and what it stands in, for checks of how plain it reads.
 *
 * @param text without citations; never empty
 */
public record Prose(Kind kind, String text, int line) {

	/** Kind of block that a stretch of text is part of. */
	public enum Kind {

		PARAGRAPH, ITEM, HEADING, CELL

	}

}
