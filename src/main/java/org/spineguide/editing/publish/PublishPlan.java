package org.spineguide.editing.publish;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.history.git.Change;

/** What is to be done about a wish, as things stand now. */
public sealed interface PublishPlan {

	static PublishPlan stop(Outcome outcome) {
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
	record Go(Change change, ContentFile file, String audit, boolean isChecked) implements PublishPlan {
	}

	/**
	 * To do nothing.
	 *
	 * @param outcome why
	 */
	record Stop(Outcome outcome) implements PublishPlan {
	}

}
