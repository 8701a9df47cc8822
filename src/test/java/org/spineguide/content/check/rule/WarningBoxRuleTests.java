package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;

import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class WarningBoxRuleTests {

	private static final String URGENT = "> [!urgent] Call us today if:\n> - you fall\n\n";

	private static final String NON_URGENT = "> [!non-urgent] Ask us if:\n> - you ache\n\n";

	private final Rule rule = new WarningBoxRule();

	@Test
	void oneWarningBesideTheEmergencyAdviceIsFine() {
		assertThat(Drafts.guide().saying(URGENT + "> [!do] Do\n> - walk").lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.draft("page").saying(URGENT + NON_URGENT).lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void adviceThatTheTextRepeatsCountsOnce() {
		assertThat(Drafts.guide().saying("{{block: emergency}}\n\n" + URGENT).lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.guide().saying("{{block: emergency}}\n\n" + URGENT + NON_URGENT).lookedAtBy(this.rule))
			.hasSize(1);
	}

	@Test
	void thirdWarningIsOneTooMany() {
		assertThat(Drafts.guide().saying(URGENT + NON_URGENT).lookedAtBy(this.rule)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.problem())
					.isEqualTo("The page has 3 warning boxes with the emergency advice, at most 2");
				assertThat(finding.line()).isEqualTo(Drafts.TOP + 4);
			});
	}

	@Test
	void twoOfALevelAreOneTooMany() {
		assertThat(Drafts.draft("page").saying(URGENT + "Walk.\n\n" + URGENT).lookedAtBy(this.rule)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.problem()).isEqualTo("There are two boxes of the kind urgent");
				assertThat(finding.line()).isEqualTo(Drafts.TOP + 6);
			});
	}

}
