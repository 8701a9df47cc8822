package org.spineguide.editing;

import org.spineguide.content.ContentFile;
import org.spineguide.content.Proof;

/** Check of a text before it is published. */
@FunctionalInterface
interface Objections {

	/**
	 * What would mislead readers or break the page, and how plain it reads.
	 * @param file the file that the text is for
	 */
	Proof check(ContentFile file, String text);

}
