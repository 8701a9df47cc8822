package org.spineguide.enquiry.seal;

/** Sealed bytes do not open: another key, another place, or a changed byte. */
public class UndecryptableDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UndecryptableDataException(String place, Throwable cause) {
		super("The seal of " + place + " does not open", cause);
	}

}
