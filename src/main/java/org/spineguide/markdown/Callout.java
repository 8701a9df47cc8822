package org.spineguide.markdown;

import java.util.List;

/**
 * Callout box in the text.
 *
 * @param heading without the word of urgency; empty when there is none
 * @param text plain text of the body, a block on each line
 * @param items plain text of each list item
 * @param questions what an {@code faq} box asks and answers; empty for other kinds
 */
public record Callout(CalloutKind kind, String heading, String text, List<String> items, List<Question> questions,
		int line) {

	public Callout {
		items = List.copyOf(items);
		questions = List.copyOf(questions);
	}

	/**
	 * A question with its answer.
	 *
	 * @param answerHtml without citations and explanations of terms, so that it can stand
	 * alone
	 */
	public record Question(String question, String answerText, String answerHtml) {
	}

}
