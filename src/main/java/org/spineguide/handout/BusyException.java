package org.spineguide.handout;

/**
 * Signals that so many handouts are being made that another one would slow the pages
 * down.
 */
class BusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BusyException(String message) {
		super(message);
	}

	BusyException(Throwable cause) {
		super("Too many handouts at once", cause);
	}

}
