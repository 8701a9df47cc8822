package org.spineguide.enquiry;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.decision.DecisionAnswers;

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
 * @param decision the answers to a decision aid that the person sent along, or
 * {@code null}
 */
public record Answers(String name, ReplyRoute route, String contact, @Nullable Boolean returning, List<HalfDay> days,
		@Nullable String topic, @Nullable String message, @Nullable DecisionAnswers decision) {

	public Answers {
		days = List.copyOf(days);
	}

	/** Returns these answers with those to a decision aid. */
	public Answers with(@Nullable DecisionAnswers sent) {
		return new Answers(this.name, this.route, this.contact, this.returning, this.days, this.topic, this.message,
				sent);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "Answers[hidden]";
	}

}
