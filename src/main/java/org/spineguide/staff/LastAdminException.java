package org.spineguide.staff;

/** Signals that no admin would be left. */
public class LastAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LastAdminException() {
		super("The last admin must stay");
	}

}
