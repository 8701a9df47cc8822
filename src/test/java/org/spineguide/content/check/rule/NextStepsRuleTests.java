package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.file.SectionPlans;

import static org.assertj.core.api.Assertions.assertThat;

class NextStepsRuleTests {

	private final Rule rule = new NextStepsRule(
			SectionPlans.plan("every: {ends-with: [What to do next, Your next steps]}"));

	@Test
	void textEndsWithStepsUnderOneOfTheHeadings() {
		assertThat(Drafts.guide().saying("## What to do next\n\n1. Walk.\n2. Rest.").lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.guide().saying("## Your next steps today\n\n- Walk.\n- Rest.").lookedAtBy(this.rule))
			.isEmpty();
	}

	@Test
	void anotherHeadingAtTheEndIsBelowTheBar() {
		assertThat(Drafts.guide()
			.saying("## What to do next\n\n- Walk.\n- Rest.\n\n## What it is\n\nA cut.")
			.lookedAtBy(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.problem()).isEqualTo("The text does not end with 'What to do next'");
				assertThat(finding.line()).isEqualTo(Drafts.TOP + 6);
			});
	}

	@Test
	void headingWithoutStepsIsBelowTheBar() {
		assertThat(Drafts.guide().saying("- Walk.\n- Rest.\n\n## What to do next\n\nRest.").lookedAtBy(this.rule))
			.extracting(Finding::problem)
			.containsExactly("There are no steps under 'What to do next'");
	}

	@Test
	void pageEndsAsItLikes() {
		assertThat(Drafts.draft("page").saying("Read on.").lookedAtBy(this.rule)).isEmpty();
	}

}
