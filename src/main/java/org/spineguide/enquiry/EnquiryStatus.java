package org.spineguide.enquiry;

/** Status of an enquiry. */
public enum EnquiryStatus {

	/** It is kept and nobody has looked at it. */
	RECEIVED,

	/** A member of staff works on it. */
	BEING_LOOKED_AT,

	/** Staff tried to reach the person without success. */
	TRIED_TO_REACH,

	/** An appointment is made. */
	BOOKED,

	/** It is answered, or nothing is left to do. */
	CLOSED,

	/** The person withdrew it. */
	WITHDRAWN;

	/** Returns whether somebody at the clinic still has to reply. */
	public boolean isWaiting() {
		return this == RECEIVED || this == BEING_LOOKED_AT;
	}

	/** Returns whether nothing is left to do. */
	public boolean isOver() {
		return this == CLOSED || this == WITHDRAWN;
	}

}
