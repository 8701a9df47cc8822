package org.spineguide.markdown;

import java.util.List;

/** Outline of a text: its headings in order, without those of boxes and quotes. */
public record Outline(List<Heading> headings) {

	public Outline {
		headings = List.copyOf(headings);
	}

	/**
	 * Heading of a text.
	 *
	 * @param level 2 for a section, 3 for a part of one, and so on
	 * @param text plain text, without citations
	 * @param id its anchor in the page
	 */
	public record Heading(int level, String text, String id, int line) {
	}

}
