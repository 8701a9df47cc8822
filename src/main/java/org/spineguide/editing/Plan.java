package org.spineguide.editing;

import org.spineguide.content.file.ContentFile;

/** What is to be done about a wish, as things stand now. */
sealed interface Plan {

	static Plan stop(Outcome outcome) {
		return new Stop(outcome);
	}

	/**
	 * To change files.
	 *
	 * @param change the files
	 * @param file the one that it is about
	 * @param audit the key of the line for the audit trail
	 * @param isChecked whether it is taken back when it would mislead readers
	 */
	record Go(Change change, ContentFile file, String audit, boolean isChecked) implements Plan {
	}

	/**
	 * To do nothing.
	 *
	 * @param outcome why
	 */
	record Stop(Outcome outcome) implements Plan {
	}

}
