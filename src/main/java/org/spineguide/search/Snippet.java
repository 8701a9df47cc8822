package org.spineguide.search;

import java.util.List;

/**
 * Excerpt of an article around what was looked for.
 *
 * @param pieces the text cut where marked words begin and end
 */
public record Snippet(List<Piece> pieces) {

	public Snippet {
		pieces = List.copyOf(pieces);
	}

	/** Creates a snippet with nothing marked in it. */
	static Snippet unmarked(String text) {
		return new Snippet(List.of(new Piece(text, false)));
	}

	/**
	 * Piece of the text.
	 *
	 * @param text the words, as plain text
	 * @param marked whether they are what was looked for
	 */
	public record Piece(String text, boolean marked) {
	}

}
