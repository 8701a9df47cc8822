package org.spineguide.enquiry.mail;

import java.util.Arrays;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.mail.EnquiryMail.Failure;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Tells why a mail server did not take a mail, without its words, which name addresses.
 */
final class MailFailures {

	private MailFailures() {
	}

	static Failure of(MailException failure) {
		if (failure instanceof MailAuthenticationException) {
			return Failure.SIGN_IN_REFUSED;
		}
		return (failure instanceof MailSendException sending) ? Arrays.stream(sending.getMessageExceptions())
			.filter(SendFailedException.class::isInstance)
			.map(SendFailedException.class::cast)
			.map(MailFailures::of)
			.findFirst()
			.orElse(Failure.UNREACHABLE) : Failure.REFUSED;
	}

	private static Failure of(SendFailedException failure) {
		Address @Nullable [] unknown = failure.getInvalidAddresses();
		return (unknown != null && unknown.length > 0) ? Failure.ADDRESS_REFUSED : Failure.REFUSED;
	}

}
