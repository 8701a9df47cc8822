package org.spineguide.staff;

/** Account status of a member of staff. */
public enum AccountStatus {

	/** The member was given a link and has not used it yet. */
	INVITED,

	/** The member may sign in. */
	ACTIVE,

	/** The member may not sign in any more. */
	DISABLED

}
