package org.spineguide.editing.history.git;

/** How far a change has come. */
public enum Delivery {

	/** There is nowhere else to send it. */
	HERE,

	/** The other copies of the site can fetch it. */
	SENT,

	/** The remote repository cannot be reached; it is sent as soon as it can. */
	WAITING

}
