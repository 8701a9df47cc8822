package org.spineguide.enquiry.mail;

import org.springframework.mail.MailException;

/** Refusal to send a mail, because what it should go to is no mail address. */
final class ImpossibleAddressException extends MailException {

	private static final long serialVersionUID = 1L;

	ImpossibleAddressException() {
		super("Not a mail address");
	}

}
