package org.spineguide.content.check.rule;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;

/** Rule that every article is checked by. */
public interface Rule {

	/**
	 * Checks a text.
	 * @param text the text
	 * @param findingCollector takes down what does not
	 */
	void look(ArticleText text, FindingCollector findingCollector);

}
