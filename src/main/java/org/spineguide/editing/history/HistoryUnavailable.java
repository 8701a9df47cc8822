package org.spineguide.editing.history;

/** Reason why no history is kept. */
public enum HistoryUnavailable {

	/**
	 * The content folder belongs to somebody's checkout, which is theirs to commit to.
	 */
	INSIDE_ANOTHER("editing.history.inside-another"),

	/** The content folder cannot be written to. */
	READ_ONLY("editing.history.read-only"),

	/** The folder holds articles, but none that came from the remote repository. */
	UNRELATED("editing.history.unrelated"),

	/** The repository is damaged. */
	BROKEN("editing.history.broken");

	private final String message;

	HistoryUnavailable(String message) {
		this.message = message;
	}

	/** Returns the key of the message for staff. */
	public String message() {
		return this.message;
	}

}
