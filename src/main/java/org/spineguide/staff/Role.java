package org.spineguide.staff;

/** Role of a member of staff; one may have several. */
public enum Role {

	/** Writes and publishes articles. */
	EDITOR,

	/** Signs the text of articles as a clinician. */
	CLINICIAN,

	/** Reads and answers requests. */
	RECEPTION,

	/** Decides who else may sign in, and sees the health of the site. */
	ADMIN;

	/** Returns the authority that Spring Security asks for. */
	public String authority() {
		return "ROLE_" + name();
	}

}
