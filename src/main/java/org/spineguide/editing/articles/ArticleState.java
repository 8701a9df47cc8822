package org.spineguide.editing.articles;

import java.util.Locale;

/** Publication state of a text. */
public enum ArticleState {

	/** Readers see it. */
	PUBLISHED,

	/** It is in its file, but marked as a draft. */
	HIDDEN,

	/** Readers will see it from a day on. */
	SCHEDULED,

	/** It was never published and is somebody's draft alone. */
	NEW,

	/** Its file cannot be read. */
	BROKEN;

	/** The key of the message that says so. */
	public String message() {
		return "editing.state." + name().toLowerCase(Locale.ROOT);
	}

}
