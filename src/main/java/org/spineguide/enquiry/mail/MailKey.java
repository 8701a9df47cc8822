package org.spineguide.enquiry.mail;

import org.spineguide.enquiry.EnquiryReference;

/**
 * Key of a mail in the table of jobs, which holds nothing personal.
 *
 * @param reference the enquiry
 * @param audience whom the mail is for
 */
public record MailKey(EnquiryReference reference, MailAudience audience) {

	static MailKey named(String name) {
		int dot = name.indexOf('.');
		return new MailKey(new EnquiryReference(name.substring(0, dot)), MailAudience.valueOf(name.substring(dot + 1)));
	}

	String name() {
		return this.reference.value() + "." + this.audience;
	}

}
