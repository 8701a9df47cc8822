package org.spineguide.content.check.rule;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;

/** One thing that is asked of every article. */
public interface Rule {

	/**
	 * Looks whether a text does what is asked.
	 * @param text the text
	 * @param findingCollector takes down what does not
	 */
	void look(ArticleText text, FindingCollector findingCollector);

}
