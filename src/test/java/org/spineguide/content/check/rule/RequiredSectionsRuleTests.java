package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.file.SectionPlans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RequiredSectionsRuleTests {

	private final Rule rule = new RequiredSectionsRule(SectionPlans.plan("""
			condition:
			  - [What it is]
			  - [What helps, What you can do]
			  - [Warning signs]
			"""));

	@Test
	void headingsThatBeginSoAreAccepted() {
		assertThat(Drafts.draft("condition")
			.saying("## What it is and does\n\n## More\n\n## What you can do\n\n## Warning signs: when to call")
			.lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void missingSectionIsNamed() {
		assertThat(Drafts.draft("condition")
			.saying("## What it isn't\n\n### What helps\n\n## Warning signs")
			.lookedAtBy(this.rule)).extracting(Finding::problem)
			.containsExactly("The section 'What it is' is missing", "The section 'What helps' is missing");
	}

	@Test
	void sectionOutOfOrderIsNamed() {
		assertThat(Drafts.draft("condition")
			.saying("## Warning signs\n\n## What it is\n\n## What helps")
			.lookedAtBy(this.rule)).extracting(Finding::line, Finding::problem, Finding::remedy)
			.containsExactly(
					tuple(Drafts.TOP + 1, "The section 'Warning signs' comes too soon", "Put it after 'What helps'"));
	}

	@Test
	void guideChoosesItsOwnHeadings() {
		assertThat(Drafts.guide().saying("## Anything").lookedAtBy(this.rule)).isEmpty();
	}

}
