package org.spineguide.enquiry;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Clinic;
import org.spineguide.content.Library;

import org.springframework.context.MessageSource;

/**
 * The answers that the form offers to choose from, and how they are called in a language.
 */
class Choices {

	private final Library library;

	private final MessageSource messages;

	private final Locale locale;

	Choices(Library library, MessageSource messages, Locale locale) {
		this.library = library;
		this.messages = messages;
		this.locale = locale;
	}

	/** Yes and no. */
	public List<Choice> yesOrNo() {
		return List.of(new Choice("yes", word("form.yes")), new Choice("no", word("form.no")));
	}

	/** The ways by which the clinic can reply. */
	public List<Choice> routes() {
		return Arrays.stream(Route.values()).map((route) -> new Choice(route.name(), route(route))).toList();
	}

	/** The half-days on which the clinic is open. */
	public List<Choice> days() {
		Clinic clinic = this.library.clinic();
		return HalfDay.of(clinic).stream().map((half) -> new Choice(half.name(), label(half))).toList();
	}

	/** The topics of the site, and something else. */
	public List<Choice> topics() {
		Stream<Choice> topics = this.library.defaultEdition()
			.home()
			.topics()
			.stream()
			.map((topic) -> new Choice(topic.folder(), topic.title()));
		return Stream.concat(topics, Stream.of(new Choice(EnquiryForm.OTHER_TOPIC, word("enquiry.topic.other"))))
			.toList();
	}

	/** How yes or no is called; nothing when neither was chosen. */
	String yesOrNo(String value) {
		return label(yesOrNo(), value);
	}

	/** How a topic is called; as it was sent when it is none of the site's any more. */
	String topic(String value) {
		return label(topics(), value);
	}

	private static String label(List<Choice> choices, String value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value);
	}

	/** How half-days are called, in one line. */
	String days(List<String> names) {
		return names.stream()
			.map(HalfDay::named)
			.flatMap(Optional::stream)
			.map(this::label)
			.collect(Collectors.joining(", "));
	}

	/** How a way to reply is called. */
	String route(Route route) {
		return switch (route) {
			case PHONE -> word("enquiry.route.phone");
			case EMAIL -> word("enquiry.route.email");
		};
	}

	private String label(HalfDay half) {
		String day = half.day().getDisplayName(TextStyle.FULL, this.locale);
		return word(half.afternoon() ? "enquiry.days.afternoon" : "enquiry.days.morning", day);
	}

	/** The words for a key. */
	String word(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

}
