package org.spineguide.enquiry.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.content.Article;
import org.spineguide.content.decision.DecisionAid;

/**
 * Answers of a visitor to a decision aid, with the words of what was asked, so that they
 * can be read when the aid has changed. They are kept in drafts and requests, encrypted.
 *
 * @param aid the address of the aid
 * @param title its title
 * @param options its options, in the order of the aid
 * @param values what may matter, and how much it does
 * @param own what else matters, in the visitor's words; may be empty
 * @param quiz the questions of understanding, and what was answered
 * @param readiness the questions of readiness, and what was answered
 */
public record DecisionAnswers(String aid, String title, List<String> options, List<WeighedValue> values, String own,
		List<QuizAnswer> quiz, List<ReadinessAnswer> readiness) {

	private static final String YES = "0";

	private static final String NO = "1";

	public DecisionAnswers {
		options = List.copyOf(options);
		values = List.copyOf(values);
		quiz = List.copyOf(quiz);
		readiness = List.copyOf(readiness);
	}

	/**
	 * Returns the answers that a page sent.
	 * @param article an article with a decision aid
	 * @param sent from the name of an input to what it sent, or {@code null}
	 */
	public static Optional<DecisionAnswers> of(Article article, Function<String, @Nullable String> sent) {
		DecisionAid aid = article.body().decision();
		if (aid == null) {
			return Optional.empty();
		}
		return Optional.of(new DecisionAnswers(article.address(), article.title(), aid.options(),
				aid.values()
					.stream()
					.map((value) -> new WeighedValue(value.name(), value.text(), value.option(), null))
					.toList(),
				"",
				aid.quiz()
					.stream()
					.map((question) -> new QuizAnswer(question.name(), question.text(), question.choices(),
							question.right(), question.explanation(), null))
					.toList(),
				aid.readiness()
					.stream()
					.map((question) -> new ReadinessAnswer(question.name(), question.text(), null))
					.toList())
			.with(sent));
	}

	/**
	 * Returns the same questions with other answers.
	 * @param sent from the name of an input to what it sent, or {@code null}
	 */
	public DecisionAnswers with(Function<String, @Nullable String> sent) {
		return new DecisionAnswers(this.aid, this.title, this.options,
				this.values.stream()
					.map((value) -> new WeighedValue(value.name, value.text, value.option,
							DecisionWeight.at(place(sent.apply(value.name))).orElse(null)))
					.toList(),
				own(sent.apply(DecisionAid.OWN)), this.quiz.stream().map((question) -> {
					int place = place(sent.apply(question.name));
					return new QuizAnswer(question.name, question.text, question.choices, question.right,
							question.explanation, (place >= 0 && place < question.choices.size()) ? place : null);
				}).toList(),
				this.readiness.stream()
					.map((question) -> new ReadinessAnswer(question.name, question.text,
							yes(sent.apply(question.name))))
					.toList());
	}

	private static int place(@Nullable String sent) {
		return (sent != null && sent.matches("\\d")) ? Integer.parseInt(sent) : -1;
	}

	private static @Nullable Boolean yes(@Nullable String sent) {
		return YES.equals(sent) ? Boolean.TRUE : NO.equals(sent) ? Boolean.FALSE : null;
	}

	private static String own(@Nullable String sent) {
		UnaryOperator<String> shorten = (text) -> text.substring(0,
				text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), DecisionAid.LONGEST_OWN)));
		return (sent != null) ? VisibleText.line(shorten.apply(sent)) : "";
	}

	/** Returns the points that matter, in the order of the aid. */
	public List<WeighedValue> important() {
		return this.values.stream().filter(WeighedValue::matters).toList();
	}

	/** Returns the number of points to which nothing was answered. */
	public long unanswered() {
		return this.values.stream().filter((value) -> value.weight == null).count();
	}

	/** Returns the points that matter and fit better with an option. */
	public List<WeighedValue> important(String option) {
		return important().stream().filter((value) -> value.option.equals(option)).toList();
	}

	/** Returns the number of questions of readiness that were answered with yes. */
	public long ready() {
		return this.readiness.stream().filter((answer) -> Boolean.TRUE.equals(answer.yes)).count();
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "DecisionAnswers[hidden]";
	}

	/**
	 * Point that may matter.
	 *
	 * @param name the name of its input
	 * @param option the option that it fits better with
	 * @param weight how much it matters, or {@code null} when nothing was answered
	 */
	public record WeighedValue(String name, String text, String option, @Nullable DecisionWeight weight) {

		/** Returns whether it matters. */
		public boolean matters() {
			return this.weight != null && this.weight != DecisionWeight.NONE;
		}

		/** Returns how many parts wide it is in the picture. */
		int parts() {
			return (this.weight != null) ? this.weight.parts() : 0;
		}

		/** Keeps what people tell us out of logs. */
		@Override
		public String toString() {
			return "WeighedValue[hidden]";
		}

	}

	/**
	 * Question of understanding.
	 *
	 * @param name the name of its input
	 * @param right which choice is right, counted from 0
	 * @param explanation why
	 * @param chosen which one was chosen, or {@code null}
	 */
	public record QuizAnswer(String name, String text, List<String> choices, int right, String explanation,
			@Nullable Integer chosen) {

		public QuizAnswer {
			choices = List.copyOf(choices);
		}

		/** Returns whether the right choice was chosen. */
		public boolean correct() {
			return this.chosen != null && this.chosen == this.right;
		}

		/** Returns the words of the chosen answer; empty when there is none. */
		public String chosenWords() {
			return (this.chosen != null) ? this.choices.get(this.chosen) : "";
		}

		/** Returns the words of the right answer. */
		public String rightWords() {
			return (this.right >= 0 && this.right < this.choices.size()) ? this.choices.get(this.right) : "";
		}

		/** Keeps what people tell us out of logs. */
		@Override
		public String toString() {
			return "QuizAnswer[hidden]";
		}

	}

	/**
	 * Question of readiness.
	 *
	 * @param name the name of its input
	 * @param yes whether it was answered with yes, or {@code null}
	 */
	public record ReadinessAnswer(String name, String text, @Nullable Boolean yes) {

		/** Keeps what people tell us out of logs. */
		@Override
		public String toString() {
			return "ReadinessAnswer[hidden]";
		}

	}

}
