package org.spineguide.enquiry;

/** How far the clinic is with an enquiry. */
public enum EnquiryStatus {

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

	/** Whether somebody at the clinic still has to reply. */
	public boolean isWaiting() {
		return this == RECEIVED || this == BEING_LOOKED_AT;
	}

	/** Whether nothing is left to do. */
	public boolean isOver() {
		return this == CLOSED || this == WITHDRAWN;
	}

}
