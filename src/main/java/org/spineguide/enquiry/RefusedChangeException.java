package org.spineguide.enquiry;

/**
 * Signals that an enquiry was asked to change in a way that its status does not allow.
 */
public class RefusedChangeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedChangeException(String message) {
		super(message);
	}

}
