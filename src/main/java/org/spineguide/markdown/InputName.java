package org.spineguide.markdown;

/**
 * Name of an input for the answer to a question. It is made of the question's words, so
 * that an answer never lands at another question when questions come or go.
 */
public final class InputName {

	private InputName() {
	}

	/**
	 * Returns the name.
	 * @param kind what the name begins with
	 * @param question the question as readers see it
	 */
	public static String of(String kind, String question) {
		return kind + "-" + Integer.toHexString(question.hashCode());
	}

}
