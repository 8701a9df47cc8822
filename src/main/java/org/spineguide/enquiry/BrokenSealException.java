package org.spineguide.enquiry;

/** Sealed bytes do not open: another key, another place, or a changed byte. */
class BrokenSealException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrokenSealException(String place, Throwable cause) {
		super("The seal of " + place + " does not open", cause);
	}

}
