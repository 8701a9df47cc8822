package org.spineguide.contact;

import jakarta.mail.MessagingException;

import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Mail to be sent.
 *
 * @param from the sender
 * @param to the recipient
 * @param contents writes subject and text
 */
public record OutgoingMail(EmailAddress from, EmailAddress to, Contents contents) {

	/** Returns whether only a mail server that knows SMTPUTF8 can send it. */
	boolean needsUtf8() {
		return this.from.needsUtf8() || this.to.needsUtf8();
	}

	/** Writer of the subject and text of a mail. */
	@FunctionalInterface
	public interface Contents {

		/** Writes subject and text. */
		void write(MimeMessageHelper mail) throws MessagingException;

	}

}
