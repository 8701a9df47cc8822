package org.spineguide.editing.history;

/** Signals that the history of the content files cannot be read or written. */
public class HistoryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	HistoryException(Throwable cause) {
		super("The history could not be read or written", cause);
	}

}
