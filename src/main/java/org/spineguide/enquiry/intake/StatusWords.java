package org.spineguide.enquiry.intake;

import java.util.Locale;

import org.spineguide.enquiry.EnquiryStatus;

import org.springframework.context.MessageSource;

/** Names of each {@link EnquiryStatus} in a language. */
class StatusWords {

	private final MessageSource messages;

	private final Locale locale;

	StatusWords(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/** Returns one or two words, for a list. */
	public String name(EnquiryStatus status) {
		return word(switch (status) {
			case RECEIVED -> "enquiry.status.received";
			case BEING_LOOKED_AT -> "enquiry.status.being-looked-at";
			case TRIED_TO_REACH -> "enquiry.status.tried-to-reach";
			case BOOKED -> "enquiry.status.booked";
			case CLOSED -> "enquiry.status.closed";
			case WITHDRAWN -> "enquiry.status.withdrawn";
		});
	}

	/** Returns a sentence, for a title. */
	public String sentence(EnquiryStatus status) {
		return word(switch (status) {
			case RECEIVED -> "enquiry.status.received.title";
			case BEING_LOOKED_AT -> "enquiry.status.being-looked-at.title";
			case TRIED_TO_REACH -> "enquiry.status.tried-to-reach.title";
			case BOOKED -> "enquiry.status.booked.title";
			case CLOSED -> "enquiry.status.closed.title";
			case WITHDRAWN -> "enquiry.status.withdrawn.title";
		});
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
