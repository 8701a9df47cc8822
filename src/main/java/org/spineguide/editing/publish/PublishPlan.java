package org.spineguide.editing.publish;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.history.git.Change;

/** Plan for a request to change something, as things stand now. */
public sealed interface PublishPlan {

	static PublishPlan stop(Outcome outcome) {
		return new Stop(outcome);
	}

	/**
	 * Plan to change files.
	 *
	 * @param change the files
	 * @param file the one that it is about
	 * @param audit the key of the line for the audit trail
	 * @param isChecked whether it is taken back when it would mislead readers
	 */
	record Go(Change change, ContentFile file, String audit, boolean isChecked) implements PublishPlan {
	}

	/**
	 * Plan to do nothing.
	 *
	 * @param outcome why
	 */
	record Stop(Outcome outcome) implements PublishPlan {
	}

}
