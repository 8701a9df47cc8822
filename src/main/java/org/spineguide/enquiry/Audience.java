package org.spineguide.enquiry;

/** Whom a mail about an enquiry is for. */
enum Audience {

	/** The person who asked. */
	PATIENT,

	/** The people at the clinic who answer. */
	STAFF

}
