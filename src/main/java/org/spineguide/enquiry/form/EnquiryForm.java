package org.spineguide.enquiry.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.ReplyRoute;

/**
 * What a visitor typed, right or wrong, without the characters that nobody sees.
 *
 * @param warningSigns whether there are signs of an emergency: yes or no
 * @param name how the visitor is called
 * @param route how the clinic should reply
 * @param phone the number to call
 * @param email the address to write to
 * @param returning whether the visitor has been to the clinic before: yes or no
 * @param days the half-days that suit
 * @param topic the topic of the site that it is about
 * @param message what the visitor wants to say
 */
@Reachable(groups = EnquiryForm.Details.class)
public record EnquiryForm(@Pattern(regexp = "yes|no", groups = EnquiryForm.WarningSigns.class) String warningSigns,
		@NotBlank(groups = EnquiryForm.Details.class) @Size(max = EnquiryForm.LONGEST_LINE,
				groups = EnquiryForm.Details.class) String name,
		String route, String phone, String email,
		@Pattern(regexp = "yes|no", groups = EnquiryForm.OfAppointment.class) String returning, List<String> days,
		String topic, @NotBlank(groups = EnquiryForm.OfQuestion.class) @Size(max = EnquiryForm.LONGEST_MESSAGE,
				groups = EnquiryForm.Details.class) String message) {

	/** Longer than any name or way to write a phone number. */
	static final int LONGEST_LINE = 200;

	/** About two pages. */
	static final int LONGEST_MESSAGE = 5000;

	/** The topic of whoever finds theirs in no list. */
	static final String OTHER_TOPIC = "other";

	private static final String YES = "yes";

	// Spring hands over null for what the browser left out.
	public EnquiryForm(@Nullable String warningSigns, @Nullable String name, @Nullable String route,
			@Nullable String phone, @Nullable String email, @Nullable String returning, @Nullable List<String> days,
			@Nullable String topic, @Nullable String message) {
		this.warningSigns = orEmpty(warningSigns);
		this.name = VisibleText.line(orEmpty(name));
		this.route = orEmpty(route);
		this.phone = VisibleText.contact(orEmpty(phone));
		this.email = VisibleText.contact(orEmpty(email));
		this.returning = orEmpty(returning);
		this.days = (days != null) ? List.copyOf(days) : List.of();
		// The form offers none that is longer, so nobody is told.
		this.topic = (orEmpty(topic).length() <= LONGEST_LINE) ? orEmpty(topic) : "";
		this.message = VisibleText.lines(orEmpty(message));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static EnquiryForm empty() {
		return new EnquiryForm(null, null, null, null, null, null, null, null, null);
	}

	/** These answers with that answer to the question about signs of an emergency. */
	EnquiryForm withWarningSigns(String answer) {
		return new EnquiryForm(answer, this.name, this.route, this.phone, this.email, this.returning, this.days,
				this.topic, this.message);
	}

	/** Whether the visitor has signs of an emergency. */
	public boolean hasWarningSigns() {
		return this.warningSigns.equals(YES);
	}

	/** What is kept of these answers once they are right. */
	public Answers answers() {
		ReplyRoute chosen = ReplyRoute.named(this.route).orElseThrow();
		String contact = (chosen == ReplyRoute.PHONE) ? this.phone : this.email;
		return new Answers(this.name, chosen, contact, this.returning.isEmpty() ? null : this.returning.equals(YES),
				halfDays().toList(), this.topic.isBlank() ? null : this.topic,
				this.message.isBlank() ? null : this.message);
	}

	private Stream<HalfDay> halfDays() {
		return this.days.stream().map(HalfDay::named).flatMap(Optional::stream);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "EnquiryForm[hidden]";
	}

	/** The rules of the page that asks for signs of an emergency. */
	interface WarningSigns {

	}

	/** The rules of the page of questions, for every kind of enquiry. */
	interface Details {

	}

	/** The rules of the page of questions for appointments alone. */
	interface OfAppointment {

	}

	/** The rules of the page of questions for questions alone. */
	interface OfQuestion {

	}

}
