package org.spineguide.enquiry.mail;

/** Audience of a mail about an enquiry. */
public enum MailAudience {

	/** The person who asked. */
	PATIENT,

	/** The people at the clinic who answer. */
	STAFF;

	/** Returns the key of the message that names it. */
	public String label() {
		return "enquiry.mail-to." + name();
	}

}
