package org.spineguide.enquiry.seal;

/**
 * Signals that encrypted bytes cannot be decrypted: another key, another place, or a
 * changed byte.
 */
public class UndecryptableDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UndecryptableDataException(String place, Throwable cause) {
		super(place + " cannot be decrypted", cause);
	}

}
