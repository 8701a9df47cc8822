package org.spineguide.enquiry.mail;

/** Whom a mail about an enquiry is for. */
public enum MailAudience {

	/** The person who asked. */
	PATIENT,

	/** The people at the clinic who answer. */
	STAFF;

	/** The key of the message that names it. */
	public String label() {
		return "enquiry.mail-to." + name();
	}

}
