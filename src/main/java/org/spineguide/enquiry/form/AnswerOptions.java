package org.spineguide.enquiry.form;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Clinic;
import org.spineguide.content.Library;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.ReplyRoute;

import org.springframework.context.MessageSource;

/**
 * Options that the form offers to choose from, with their labels in a language.
 */
public class AnswerOptions {

	private final Library library;

	private final MessageSource messages;

	private final Locale locale;

	public AnswerOptions(Library library, MessageSource messages, Locale locale) {
		this.library = library;
		this.messages = messages;
		this.locale = locale;
	}

	/** Yes and no. */
	public List<AnswerOption> yesOrNo() {
		return List.of(new AnswerOption("yes", word("form.yes")), new AnswerOption("no", word("form.no")));
	}

	/** Returns the routes by which the clinic can reply. */
	public List<AnswerOption> routes() {
		return Arrays.stream(ReplyRoute.values()).map((route) -> new AnswerOption(route.name(), route(route))).toList();
	}

	/** Returns the half-days on which the clinic is open. */
	public List<AnswerOption> days() {
		Clinic clinic = this.library.clinic();
		return HalfDay.of(clinic).stream().map((half) -> new AnswerOption(half.name(), label(half))).toList();
	}

	/** Returns the topics of the site, and something else. */
	public List<AnswerOption> topics() {
		Stream<AnswerOption> topics = this.library.defaultEdition()
			.home()
			.topics()
			.stream()
			.map((topic) -> new AnswerOption(topic.folder(), topic.title()));
		return Stream.concat(topics, Stream.of(new AnswerOption(EnquiryForm.OTHER_TOPIC, word("enquiry.topic.other"))))
			.toList();
	}

	/** Returns the label of yes or no; empty when neither was chosen. */
	public String yesOrNo(String value) {
		return label(yesOrNo(), value);
	}

	/** Returns the label of a topic; as it was sent when the site has it no more. */
	public String topic(String value) {
		return label(topics(), value);
	}

	private static String label(List<AnswerOption> choices, String value) {
		return choices.stream()
			.filter((answerOption) -> answerOption.value().equals(value))
			.map(AnswerOption::label)
			.findFirst()
			.orElse(value);
	}

	/** Returns the labels of half-days, in one line. */
	public String days(List<String> names) {
		return names.stream()
			.map(HalfDay::named)
			.flatMap(Optional::stream)
			.map(this::label)
			.collect(Collectors.joining(", "));
	}

	/** Returns the label of a reply route. */
	String route(ReplyRoute route) {
		return switch (route) {
			case PHONE -> word("enquiry.route.phone");
			case EMAIL -> word("enquiry.route.email");
		};
	}

	private String label(HalfDay half) {
		String day = half.day().getDisplayName(TextStyle.FULL, this.locale);
		return word(half.afternoon() ? "enquiry.days.afternoon" : "enquiry.days.morning", day);
	}

	/** Returns the message of a key. */
	String word(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

}
