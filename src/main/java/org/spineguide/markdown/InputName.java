package org.spineguide.markdown;

/**
 * Name of an input for the answer to a question. It is made of the question's words, so
 * that an answer never lands at another question when questions come or go.
 */
public final class InputName {

	/** Name of the input for a line of the reader's own. */
	public static final String OWN = "own";

	/** Longest line of a reader's own, in letters. */
	public static final int LONGEST_OWN = 200;

	private InputName() {
	}

	/** Returns the name for how much a point matters. */
	public static String ofValue(String text) {
		return of("value", text);
	}

	/** Returns the name for the answer to a question of the quiz. */
	public static String ofQuiz(String question) {
		return of("quiz", question);
	}

	/** Returns the name for the answer to a question of readiness. */
	public static String ofReadiness(String question) {
		return of("ready", question);
	}

	private static String of(String kind, String question) {
		return kind + "-" + Integer.toHexString(question.hashCode());
	}

}
