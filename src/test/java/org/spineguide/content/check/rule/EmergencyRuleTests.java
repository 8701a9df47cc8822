package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyRuleTests {

	private final Rule rule = new EmergencyRule();

	@ParameterizedTest
	@ValueSource(strings = { "condition", "procedure", "guide" })
	void articleThatHidesTheAdviceIsAnError(String kind) {
		assertThat(Drafts.draft(kind).lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.draft(kind).with("emergency", "false").lookedAtBy(this.rule)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.line()).isEqualTo(5);
			});
	}

	@Test
	void pageMayGoWithoutTheAdvice() {
		assertThat(Drafts.draft("page").with("emergency", "false").lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void theOneAdviceMayStandInTheText() {
		String block = "Walk.\n\n{{block: emergency}}";
		assertThat(Drafts.guide().saying(block).lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.guide()
			.saying(block + "\n\nRest.\n\n> [!emergency] Call 911 if:\n> - you faint")
			.lookedAtBy(this.rule)).singleElement().extracting(Finding::line).isEqualTo(Drafts.TOP + 7);
	}

	@Test
	void adviceInOtherWordsIsBelowTheBar() {
		assertThat(Drafts.guide().saying("Walk.\n\n> [!emergency] Call 911 if:\n> - you fall").lookedAtBy(this.rule))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.line()).isEqualTo(Drafts.TOP + 3);
			});
	}

}
