package org.spineguide.enquiry.form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.VisibleText;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.ReplyRoute;

/**
 * Request form as a visitor typed it, valid or not, without invisible characters.
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
		@NotBlank(groups = EnquiryForm.Details.class) @MaxLetters(value = EnquiryForm.LONGEST_LINE,
				groups = EnquiryForm.Details.class) String name,
		String route, String phone, String email,
		@Pattern(regexp = "yes|no", groups = EnquiryForm.OfAppointment.class) String returning, List<String> days,
		String topic, @NotBlank(groups = EnquiryForm.OfQuestion.class) @MaxLetters(value = EnquiryForm.LONGEST_MESSAGE,
				groups = EnquiryForm.Details.class) String message) {

	/** Longest line: longer than any name or way to write a phone number. */
	static final int LONGEST_LINE = 200;

	/** Longest message, about two pages. */
	static final int LONGEST_MESSAGE = 5000;

	/**
	 * Factor beyond which too long texts are cut, so that no draft is much larger than a
	 * request.
	 */
	private static final int MUCH_TOO_LONG = 2;

	/** More characters than a line ever has, also those that nobody sees. */
	private static final int LONGEST_TYPED_LINE = 4000;

	/** Topic of visitors who find theirs in no list. */
	static final String OTHER_TOPIC = "other";

	private static final String YES = "yes";

	private static final String NO = "no";

	// Spring hands over null for what the browser left out.
	public EnquiryForm(@Nullable String warningSigns, @Nullable String name, @Nullable String route,
			@Nullable String phone, @Nullable String email, @Nullable String returning, @Nullable List<String> days,
			@Nullable String topic, @Nullable String message) {
		this.warningSigns = line(warningSigns, UnaryOperator.identity());
		this.name = line(name, VisibleText::line);
		this.route = line(route, UnaryOperator.identity());
		this.phone = line(phone, VisibleText::contact);
		this.email = line(email, VisibleText::contact);
		this.returning = line(returning, UnaryOperator.identity());
		this.days = (days != null) ? days.stream().filter((day) -> HalfDay.named(day).isPresent()).distinct().toList()
				: List.of();
		// The form offers none that is longer, so nobody is told.
		this.topic = (orEmpty(topic).length() <= LONGEST_LINE) ? orEmpty(topic) : "";
		this.message = MaxLetters.Validator.cut(VisibleText.lines(orEmpty(message)), MUCH_TOO_LONG * LONGEST_MESSAGE);
	}

	/**
	 * A line without what nobody sees. Cut off afterwards, and much later than any may
	 * end, so that the beginning of an answer never passes for the whole.
	 */
	private static String line(@Nullable String text, UnaryOperator<String> visible) {
		String typed = orEmpty(text);
		int most = MUCH_TOO_LONG * LONGEST_LINE;
		if (typed.length() <= LONGEST_TYPED_LINE) {
			return MaxLetters.Validator.cut(visible.apply(typed), most);
		}
		String start = MaxLetters.Validator.cut(visible.apply(typed.substring(0, LONGEST_TYPED_LINE)), most);
		return (MaxLetters.Validator.count(start) == most) ? start : "";
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static EnquiryForm empty() {
		return new EnquiryForm(null, null, null, null, null, null, null, null, null);
	}

	/**
	 * Returns these answers with another answer to the question about signs of an
	 * emergency.
	 */
	EnquiryForm withWarningSigns(String answer) {
		return new EnquiryForm(answer, this.name, this.route, this.phone, this.email, this.returning, this.days,
				this.topic, this.message);
	}

	/** Returns the form as it was filled in for an enquiry that was sent. */
	public static EnquiryForm of(Answers answers, String warningSigns) {
		boolean phone = answers.route() == ReplyRoute.PHONE;
		String returning = (answers.returning() != null) ? (answers.returning() ? YES : NO) : null;
		return new EnquiryForm(warningSigns, answers.name(), answers.route().name(), phone ? answers.contact() : null,
				phone ? null : answers.contact(), returning, answers.days().stream().map(HalfDay::name).toList(),
				answers.topic(), answers.message());
	}

	/** Returns these answers with the mail address that was perhaps meant. */
	public EnquiryForm withLikelyEmail() {
		return EmailAddress.parse(this.email)
			.flatMap(EmailTypo::meant)
			.map((meant) -> new EnquiryForm(this.warningSigns, this.name, this.route, this.phone, meant, this.returning,
					this.days, this.topic, this.message))
			.orElse(this);
	}

	/** Returns the number of letters in the message. */
	public int lettersInMessage() {
		return MaxLetters.Validator.count(this.message);
	}

	/** Returns whether the message is there to its end, and not only its beginning. */
	public boolean holdsWholeMessage() {
		return lettersInMessage() < MUCH_TOO_LONG * LONGEST_MESSAGE;
	}

	/** Returns the largest number of letters that a message may have. */
	public int mostLettersInMessage() {
		return LONGEST_MESSAGE;
	}

	/** Returns whether the visitor has signs of an emergency. */
	public boolean hasWarningSigns() {
		return this.warningSigns.equals(YES);
	}

	/** Returns the answers to keep once they are valid. */
	public Answers answers() {
		ReplyRoute chosen = ReplyRoute.named(this.route).orElseThrow();
		String contact = (chosen == ReplyRoute.PHONE) ? this.phone : this.email;
		return new Answers(this.name, chosen, contact, this.returning.isEmpty() ? null : this.returning.equals(YES),
				halfDays().toList(), this.topic.isBlank() ? null : this.topic,
				this.message.isBlank() ? null : this.message, null);
	}

	private Stream<HalfDay> halfDays() {
		return this.days.stream().map(HalfDay::named).flatMap(Optional::stream);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "EnquiryForm[hidden]";
	}

	/** Validation group of the page that asks for signs of an emergency. */
	interface WarningSigns {

	}

	/** Validation group of the page of questions, for every kind of enquiry. */
	interface Details {

	}

	/** Validation group of the page of questions, for appointments alone. */
	interface OfAppointment {

	}

	/** Validation group of the page of questions, for questions alone. */
	interface OfQuestion {

	}

}
