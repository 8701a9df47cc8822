package org.spineguide.markdown;

import java.util.List;

/** The headings of a text in order; those of boxes and quotes are not among them. */
public record Outline(List<Heading> headings) {

	public Outline {
		headings = List.copyOf(headings);
	}

	/**
	 * A heading of the text.
	 *
	 * @param level 2 for a section, 3 for a part of one, and so on
	 * @param text plain text, without citations
	 * @param id its anchor in the page
	 */
	public record Heading(int level, String text, String id, int line) {
	}

}
