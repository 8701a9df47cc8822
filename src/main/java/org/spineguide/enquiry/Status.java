package org.spineguide.enquiry;

/** How far the clinic is with an enquiry. */
enum Status {

	/** It is kept and nobody has looked at it. */
	RECEIVED,

	/** A member of staff is at it. */
	BEING_LOOKED_AT,

	/** Staff tried to reach the person in vain. */
	TRIED_TO_REACH,

	/** An appointment is made. */
	BOOKED,

	/** It is answered or done with. */
	CLOSED,

	/** The person took it back. */
	WITHDRAWN;

	/** Whether nothing is left to do. */
	boolean isOver() {
		return this == CLOSED || this == WITHDRAWN;
	}

}
