package org.spineguide.editing;

import java.util.List;

import org.spineguide.content.Finding;

/** Says what speaks against publishing a text. */
@FunctionalInterface
interface Objections {

	/**
	 * What would mislead readers or break the page.
	 * @param file the file that the text is for
	 */
	List<Finding> to(String file, String text);

}
