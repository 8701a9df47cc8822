package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class CitedNumbersRuleTests {

	private final Rule rule = new CitedNumbersRule();

	@ParameterizedTest
	@ValueSource(strings = { "About 13 of 100 people have it.", "- About 3 in 1,000 had a clot", "It was 13 % then.",
			"It helps 40 percent.", "One [@who-2023].\n\nAbout 13 out of 100 have it.",
			"| what | how many |\n|---|---|\n| clot | 3 of 100 |" })
	void countWithoutSourceIsPointedOut(String text) {
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "About 13 of 100 people have it [@who-2023].", "## Help for 13 of 100",
			"- About 3 in 1,000 had a clot\n  in a year [@who-2023]", "A scale from 0 to 100 points.",
			"Call 100 people.", "| what | how many |\n|---|---|\n| clot | 3 of 100 [@who-2023] |\n| tear | 9 of 100 |",
			"| what | how many |\n|---|---|\n| clot | 3 of 100 |\n\nSource: [@who-2023]." })
	void countWithSourceIsFine(String text) {
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void lineAndCountAreNamed() {
		assertThat(Drafts.guide().saying("Walk.\n\nAbout 13 of 100 have it.").lookedAtBy(this.rule)).singleElement()
			.returns(Drafts.TOP + 3, Finding::line)
			.returns("'13 of 100' has no source", Finding::problem);
	}

	@Test
	void pageNeedsNone() {
		assertThat(Drafts.draft("page").saying("Zoom to 400 %.").lookedAtBy(this.rule)).isEmpty();
	}

}
