package org.spineguide.content.check.rule.wording;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceLengthRuleTests {

	private final Rule rule = new SentenceLengthRule();

	@Test
	void longSentenceIsNamedWithItsLine() {
		String text = "Rest.\n\n" + words(12) + " Rest. " + words(23);
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.line()).isEqualTo(Drafts.TOP + 3);
			assertThat(finding.problem()).isEqualTo("A sentence has 23 words, at most 22");
			assertThat(finding.remedy()).contains("Now walk walk").endsWith(" ...\"");
		});
	}

	@Test
	void listItemsAndBoxesAreHeldToItToo() {
		assertThat(Drafts.guide().saying("Rest.\n\n- Walk.\n- " + words(23)).lookedAtBy(this.rule)).hasSize(1);
		assertThat(Drafts.guide()
			.saying("Rest.\n\n> [!did-you-know] News\n> Rest.\n>\n> " + words(23))
			.lookedAtBy(this.rule)).hasSize(1);
	}

	@Test
	void sentencesAreShortOnAverage() {
		assertThat(Drafts.guide().saying(words(13)).lookedAtBy(this.rule)).isEmpty();
		assertThat(Drafts.guide().saying(words(14)).lookedAtBy(this.rule)).extracting(Finding::problem)
			.containsExactly("The sentences have 14.0 words on average, at most 13");
	}

	private static String words(int count) {
		return "Now" + String.join("", Collections.nCopies(count - 1, " walk")) + ".";
	}

}
