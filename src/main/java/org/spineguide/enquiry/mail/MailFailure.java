package org.spineguide.enquiry.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

import org.spineguide.contact.UnsupportedAddressException;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Classification of a mail that was not sent, without the words of the mail server, which
 * name addresses.
 *
 * @param reason why it was not sent
 * @param permanent whether it is of no use to try again
 */
record MailFailure(Failure reason, boolean permanent) {

	/** Smallest reply code that is final (RFC 5321, 4.2.1). */
	private static final int PERMANENT = 500;

	/**
	 * Reply code of a server that asks for a name and a password, which the clinic can
	 * set.
	 */
	private static final int SIGN_IN_REQUIRED = 530;

	static MailFailure passing(Failure reason) {
		return new MailFailure(reason, false);
	}

	static MailFailure of(MailException failure) {
		if (failure instanceof MailAuthenticationException) {
			return passing(Failure.SIGN_IN_REFUSED);
		}
		if (failure instanceof UnsupportedAddressException) {
			return new MailFailure(Failure.ADDRESS_UNSUPPORTED, true);
		}
		if (failure instanceof ImpossibleAddressException) {
			return new MailFailure(Failure.ADDRESS_IMPOSSIBLE, true);
		}
		return (failure instanceof MailSendException sending) ? Arrays.stream(sending.getMessageExceptions())
			.filter(SendFailedException.class::isInstance)
			.map(SendFailedException.class::cast)
			.map(MailFailure::of)
			.findFirst()
			.orElse(passing(Failure.UNREACHABLE)) : passing(Failure.REFUSED);
	}

	private static MailFailure of(SendFailedException failure) {
		List<Integer> replies = replies(failure);
		if (replies.contains(SIGN_IN_REQUIRED)) {
			return passing(Failure.SIGN_IN_REFUSED);
		}
		Address @Nullable [] unknown = failure.getInvalidAddresses();
		return new MailFailure((unknown != null && unknown.length > 0) ? Failure.ADDRESS_REFUSED : Failure.REFUSED,
				replies.stream().anyMatch((reply) -> reply >= PERMANENT));
	}

	/**
	 * Returns the server's replies: the reply to one address stands in a failure behind
	 * the first.
	 */
	private static List<Integer> replies(SendFailedException failure) {
		List<Integer> replies = new ArrayList<>();
		Exception next = failure;
		while (next instanceof MessagingException mail) {
			if (mail instanceof SMTPAddressFailedException address) {
				replies.add(address.getReturnCode());
			}
			else if (mail instanceof SMTPSenderFailedException sender) {
				replies.add(sender.getReturnCode());
			}
			else if (mail instanceof SMTPSendFailedException sending) {
				replies.add(sending.getReturnCode());
			}
			next = mail.getNextException();
		}
		return replies;
	}

}
