package org.spineguide.editing.history.git;

/** Delivery state of a change. */
public enum Delivery {

	/** There is nowhere else to send it. */
	HERE,

	/** The other copies of the site can fetch it. */
	SENT,

	/** The remote repository cannot be reached; it is sent as soon as it can. */
	WAITING

}
