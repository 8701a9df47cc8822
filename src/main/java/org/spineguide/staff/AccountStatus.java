package org.spineguide.staff;

/** Whether a member of staff may sign in. */
public enum AccountStatus {

	/** Was given a link and has not used it yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not sign in any more. */
	DISABLED

}
