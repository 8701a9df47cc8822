package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.file.SectionPlans;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryBoxRuleTests {

	private final Rule rule = new SummaryBoxRule(SectionPlans.plan("every: {begins-with: key-points}"));

	@Test
	void textBeginsWithTwoToFourKeyPoints() {
		assertThat(Drafts.guide()
			.saying("> [!key-points] Key points\n> - Walk.\n> - Rest.\n\nThen read on.")
			.lookedAtBy(this.rule)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Read on.", "Read on.\n\n> [!key-points] Key points\n> - Walk.\n> - Rest.",
			"## First\n\n> [!key-points] Key points\n> - Walk.\n> - Rest.",
			"> [!do] Do\n> - walk\n\n> [!key-points] Key points\n> - Walk.\n> - Rest." })
	void anythingElseFirstIsBelowTheBar(String text) {
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).extracting(Finding::problem)
			.containsExactly("The text does not begin with a box of key-points");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> - One.", "> - One.\n> - Two.\n> - Three.\n> - Four.\n> - Five." })
	void tooFewOrManyPointsAreCounted(String points) {
		assertThat(Drafts.guide().saying("> [!key-points] Key points\n" + points).lookedAtBy(this.rule)).singleElement()
			.satisfies((finding) -> assertThat(finding.problem()).contains("between 2 and 4 are asked for"));
	}

	@Test
	void pageBeginsAsItLikes() {
		assertThat(Drafts.draft("page").saying("Read on.").lookedAtBy(this.rule)).isEmpty();
	}

}
