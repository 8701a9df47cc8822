package org.spineguide.editing.publish;

import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;

/** Check of a text before it is published. */
@FunctionalInterface
public interface BlockingFindings {

	/**
	 * Returns what would mislead readers or break the page, and how plain it reads.
	 * @param file the file that the text is for
	 */
	DraftReport check(ContentFile file, String text);

}
