package org.spineguide.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BlocksRuleTests {

	private final Rule rule = new BlocksRule(SectionPlans.plan("blocks: {procedure: [signs]}"));

	@Test
	void blockThatIsShownIsFine() {
		assertThat(Drafts.draft("procedure").saying("Text.\n\n{{block: signs}}").lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void blockThatIsLeftOutIsNamed() {
		assertThat(Drafts.draft("procedure").saying("Text.").lookedAtBy(this.rule))
			.extracting(Finding::problem, Finding::remedy)
			.containsExactly(tuple("The block 'signs' is missing", "Put {{block: signs}} on a line of its own"));
	}

	@Test
	void otherKindsNeedNone() {
		assertThat(Drafts.guide().saying("Text.").lookedAtBy(this.rule)).isEmpty();
	}

}
