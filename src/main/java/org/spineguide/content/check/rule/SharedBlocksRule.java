package org.spineguide.content.check.rule;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;

/**
 * Rule: an article shows the shared texts that belong to its kind, so that the warning
 * signs are the same and complete wherever they are needed.
 */
public final class SharedBlocksRule implements Rule {

	private final RequiredSections plan;

	public SharedBlocksRule(RequiredSections plan) {
		this.plan = plan;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (String block : this.plan.blocks(text.top().kind())) {
			if (!text.rendered().blocks().contains(block)) {
				findingCollector.warning(text.line(1), "The block '" + block + "' is missing",
						"Put {{block: " + block + "}} on a line of its own");
			}
		}
	}

}
