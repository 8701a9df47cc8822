package org.spineguide.enquiry.decision;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.decision.DecisionAnswers.WeighedValue;

import org.springframework.context.MessageSource;

/** Answers to a decision aid as plain text in a language, for a table. */
public final class DecisionText {

	private final MessageSource messages;

	private final Locale locale;

	public DecisionText(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/** Returns the text, a line for each answer. */
	public String of(DecisionAnswers answers) {
		Stream<String> values = answers.values().stream().map((value) -> value.text() + ": " + weight(value));
		Stream<String> own = answers.own().isEmpty() ? Stream.empty() : Stream.of(answers.own());
		Stream<String> quiz = answers.quiz()
			.stream()
			.map((question) -> question.text() + ": " + orNothing(question.chosenWords()));
		Stream<String> readiness = answers.readiness()
			.stream()
			.map((question) -> question.text() + ": " + yesOrNo(question.yes()));
		return Stream.of(Stream.of(answers.title()), values, own, quiz, readiness)
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	private String weight(WeighedValue value) {
		DecisionWeight weight = value.weight();
		return (weight != null) ? say("content.decision.weight." + weight.word()) : orNothing("");
	}

	private String yesOrNo(@Nullable Boolean yes) {
		return (yes != null) ? say(yes ? "form.yes" : "form.no") : orNothing("");
	}

	private String orNothing(String words) {
		return words.isEmpty() ? say("form.not-provided") : words;
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
