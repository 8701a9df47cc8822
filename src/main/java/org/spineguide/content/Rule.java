package org.spineguide.content;

/** One thing that is asked of every article. */
interface Rule {

	/**
	 * Looks whether a text does what is asked.
	 * @param text the text
	 * @param notes takes down what does not
	 */
	void look(ArticleText text, Notes notes);

}
