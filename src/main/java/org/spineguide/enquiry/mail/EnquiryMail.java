package org.spineguide.enquiry.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryReference;

/**
 * Mail about an enquiry, with its delivery state.
 *
 * @param reference the enquiry
 * @param audience whom it is for
 * @param state how far it got
 * @param queued when it was asked for
 * @param attempts how often it was tried
 * @param failure why the last attempt failed, or {@code null}
 */
public record EnquiryMail(EnquiryReference reference, MailAudience audience, State state, Instant queued, int attempts,
		@Nullable Failure failure) {

	/** Delivery state of a mail. */
	public enum State {

		/** It waits for the next attempt. */
		QUEUED,

		/** The mail server has it. */
		SENT,

		/** It could not be sent, and is not tried again. */
		GIVEN_UP,

		/** Staff decided that it need not be sent. */
		DISMISSED;

		/** Returns the key of the message that says so. */
		public String label() {
			return "enquiry.mail-state." + name();
		}

	}

	/** Reason why a mail could not be sent; says nothing of its contents or addresses. */
	public enum Failure {

		/** No mail server is set. */
		NO_SERVER,

		/** The clinic's own address is missing in {@code clinic.yml}. */
		NO_ADDRESS,

		/** The mail server does not answer. */
		UNREACHABLE,

		/** The mail server does not take the clinic's name and password. */
		SIGN_IN_REFUSED,

		/** The mail server does not know the address. */
		ADDRESS_REFUSED,

		/** The mail server cannot take the address as it is written (no SMTPUTF8). */
		ADDRESS_UNSUPPORTED,

		/** The address is no valid mail address. */
		ADDRESS_IMPOSSIBLE,

		/** The mail server gave another reason. */
		REFUSED;

		/** Returns the key of the message that says so. */
		public String label() {
			return "enquiry.mail-failure." + name();
		}

	}

}
