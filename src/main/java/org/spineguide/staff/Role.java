package org.spineguide.staff;

/** What a member of staff may do; one may have several. */
public enum Role {

	/** Writes and publishes articles. */
	EDITOR,

	/** Reads and answers requests. */
	RECEPTION,

	/** Decides who else may sign in, and sees how the site fares. */
	ADMIN;

	/** The right that Spring Security asks for. */
	public String authority() {
		return "ROLE_" + name();
	}

}
