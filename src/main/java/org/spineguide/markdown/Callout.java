package org.spineguide.markdown;

import java.util.List;

/**
 * Callout box in the text.
 *
 * @param heading without the word of urgency; empty when there is none
 * @param text plain text of the body, a block on each line
 * @param items plain text of each list item
 * @param questions what an {@code faq} or {@code quiz} box asks and answers; empty for
 * other kinds
 * @param rows plain text of the cells of its first table, the header first; empty when
 * there is none
 */
public record Callout(CalloutKind kind, String heading, String text, List<String> items, List<Question> questions,
		List<List<String>> rows, int line) {

	public Callout {
		items = List.copyOf(items);
		questions = List.copyOf(questions);
		rows = List.copyOf(rows);
	}

	/**
	 * A question with its answer.
	 *
	 * @param answerHtml without citations and explanations of terms, so that it can stand
	 * alone
	 * @param choices the answers to choose from; empty where there is nothing to choose
	 */
	public record Question(String question, String answerText, String answerHtml, List<Choice> choices) {

		public Question {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * Answer to choose from.
	 *
	 * @param right whether it is the right one
	 */
	public record Choice(String text, boolean right) {
	}

}
