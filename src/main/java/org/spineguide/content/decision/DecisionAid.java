package org.spineguide.content.decision;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.markdown.Callout;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.InputName;
import org.spineguide.markdown.Rendered;

/**
 * Decision aid in an article: the options to choose between, and the questions that the
 * page asks about them. The name of a question is the one of its inputs on the page.
 *
 * @param options the options, in the order of the text
 * @param values what readers may find important
 * @param quiz what shows whether the page was understood
 * @param readiness what shows whether a reader is ready to choose
 */
public record DecisionAid(List<String> options, List<Value> values, List<QuizQuestion> quiz,
		List<ReadinessQuestion> readiness) {

	/** Name of the input for a line of the reader's own. */
	public static final String OWN = InputName.OWN;

	/** Longest line of a reader's own, in letters. */
	public static final int LONGEST_OWN = InputName.LONGEST_OWN;

	public DecisionAid {
		options = List.copyOf(options);
		values = List.copyOf(values);
		quiz = List.copyOf(quiz);
		readiness = List.copyOf(readiness);
	}

	/** Returns the aid in a text that has a box of what matters. */
	public static Optional<DecisionAid> of(Rendered rendered) {
		Callout values = box(rendered, CalloutKind.VALUES);
		Callout options = box(rendered, CalloutKind.COMPARE);
		if (values == null || options == null || options.rows().isEmpty()) {
			return Optional.empty();
		}
		Callout quiz = box(rendered, CalloutKind.QUIZ);
		Callout ready = box(rendered, CalloutKind.READY);
		return Optional.of(new DecisionAid(options.rows().get(0).stream().skip(1).toList(),
				values.rows().stream().skip(1).filter((row) -> row.size() > 1).map(Value::of).toList(),
				(quiz != null) ? quiz.questions().stream().map(QuizQuestion::of).toList() : List.of(),
				(ready != null) ? ready.items().stream().map(ReadinessQuestion::of).toList() : List.of()));
	}

	private static @Nullable Callout box(Rendered rendered, CalloutKind kind) {
		return rendered.callouts().stream().filter((callout) -> callout.kind() == kind).findFirst().orElse(null);
	}

	/**
	 * Point that readers may find important.
	 *
	 * @param option the option that it speaks for
	 */
	public record Value(String name, String text, String option) {

		private static Value of(List<String> row) {
			return new Value(InputName.ofValue(row.get(0)), row.get(0), row.get(1));
		}

	}

	/**
	 * Question of the quiz.
	 *
	 * @param right which choice is right, counted from 0; -1 when none is marked
	 * @param explanation why, as plain text
	 */
	public record QuizQuestion(String name, String text, List<String> choices, int right, String explanation) {

		public QuizQuestion {
			choices = List.copyOf(choices);
		}

		private static QuizQuestion of(Callout.Question question) {
			List<Boolean> right = question.choices().stream().map(Callout.Choice::right).toList();
			return new QuizQuestion(InputName.ofQuiz(question.question()), question.question(),
					question.choices().stream().map(Callout.Choice::text).toList(), right.indexOf(true),
					question.answerText());
		}

	}

	/** Question of readiness, to be answered with yes or no. */
	public record ReadinessQuestion(String name, String text) {

		private static ReadinessQuestion of(String text) {
			return new ReadinessQuestion(InputName.ofReadiness(text), text);
		}

	}

}
