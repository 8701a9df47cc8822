package org.spineguide.content;

/**
 * Asks for the shared texts that belong to an article of its kind, so that the warning
 * signs are the same and complete wherever they are needed.
 */
final class BlocksRule implements Rule {

	private final SectionPlan plan;

	BlocksRule(SectionPlan plan) {
		this.plan = plan;
	}

	@Override
	public void look(ArticleText text, Notes notes) {
		for (String block : this.plan.blocks(text.top().kind())) {
			if (!text.rendered().blocks().contains(block)) {
				notes.warning(text.line(1), "The block '" + block + "' is missing",
						"Put {{block: " + block + "}} on a line of its own");
			}
		}
	}

}
