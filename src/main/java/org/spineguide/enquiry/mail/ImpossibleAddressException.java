package org.spineguide.enquiry.mail;

import org.springframework.mail.MailException;

/** Signals that a mail was not sent, because its recipient is no valid mail address. */
final class ImpossibleAddressException extends MailException {

	private static final long serialVersionUID = 1L;

	ImpossibleAddressException() {
		super("Not a mail address");
	}

}
