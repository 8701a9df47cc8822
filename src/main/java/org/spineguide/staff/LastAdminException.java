package org.spineguide.staff;

/** Says that nobody would be left to let others in. */
public class LastAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LastAdminException() {
		super("The last admin must stay");
	}

}
