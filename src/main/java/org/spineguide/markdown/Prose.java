package org.spineguide.markdown;

/**
 * Piece of plain text with the kind of block that it stands in, for readability checks.
 *
 * @param text without citations; never empty
 * @param isCited whether a citation stands in it
 */
public record Prose(Kind kind, String text, int line, boolean isCited) {

	/** Kind of block that a piece of text is part of. */
	public enum Kind {

		PARAGRAPH, ITEM, HEADING, CELL

	}

}
