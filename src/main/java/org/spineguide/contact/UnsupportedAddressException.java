package org.spineguide.contact;

import org.springframework.mail.MailException;

/**
 * Signals that a mail was not sent, because the mail server cannot take one of its
 * addresses as it is written (no SMTPUTF8). Cut to what it can take, the address would be
 * a stranger's.
 */
public final class UnsupportedAddressException extends MailException {

	private static final long serialVersionUID = 1L;

	UnsupportedAddressException() {
		super("The mail server does not take addresses in other than ASCII letters (SMTPUTF8)");
	}

}
