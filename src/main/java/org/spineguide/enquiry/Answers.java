package org.spineguide.enquiry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Answers of a person in an enquiry, as they are kept: encrypted, and each text as it was
 * typed.
 *
 * @param name how the person is called
 * @param route how the clinic should reply
 * @param contact the phone number or mail address for that
 * @param returning whether the person has been to the clinic before, if that was asked
 * @param days the half-days that suit
 * @param topic the topic of the site that it is about
 * @param message what the person wants to say
 */
public record Answers(String name, ReplyRoute route, String contact, @Nullable Boolean returning, List<HalfDay> days,
		@Nullable String topic, @Nullable String message) {

	public Answers {
		days = List.copyOf(days);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "Answers[hidden]";
	}

}
