package org.spineguide.enquiry.inbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.form.AnswerOptions;
import org.spineguide.enquiry.handling.Handling;

/**
 * View of one enquiry for staff.
 *
 * @param entry what stands in lists too
 * @param answers what the person said
 * @param link where the contact leads to when it is followed, or {@code null}
 * @param returning whether the person has been to the clinic before, in words
 * @param days the half-days that suit, in words
 * @param topic what it is about, in words
 * @param promise what the person was told
 * @param handlings what can be done with it now
 */
record RequestView(InboxEntry entry, Answers answers, @Nullable String link, String returning, String days,
		String topic, String promise, List<Handling> handlings) {

	RequestView {
		handlings = List.copyOf(handlings);
	}

	static RequestView of(Enquiry enquiry, AnswerOptions answerOptions, String country, String promise) {
		Answers answers = enquiry.answers();
		Boolean returning = answers.returning();
		String topic = answers.topic();
		return new RequestView(InboxEntry.of(enquiry), answers,
				answers.route().link(answers.contact(), country).orElse(null),
				(returning != null) ? answerOptions.yesOrNo(returning ? "yes" : "no") : "",
				answerOptions.days(answers.days().stream().map(HalfDay::name).toList()),
				(topic != null) ? answerOptions.topic(topic) : "", promise, Handling.of(enquiry));
	}

	/** Returns whether it asks for an appointment. */
	public boolean isAppointment() {
		return this.entry.kind() == EnquiryKind.APPOINTMENT;
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "RequestView[" + this.entry.reference() + "]";
	}

}
