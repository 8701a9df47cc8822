package org.spineguide.content.check.rule.wording;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingGradeRuleTests {

	private final Rule rule = new ReadingGradeRule();

	@Test
	void plainTextPasses() {
		assertThat(Drafts.guide()
			.saying("Walk a little each day. It helps your back to heal. ".repeat(5))
			.lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void hardTextIsBelowTheBarAndItsHardestSentenceIsShown() {
		String text = """
				Rest for a day or two, then walk.

				Postoperative rehabilitation necessitates individualized physiotherapeutic supervision.

				Multidisciplinary evaluation precedes it. Instrumentation stabilizes vertebrae. Complications occasionally
				necessitate reoperation. Preoperative optimization minimizes perioperative complications.
				""";
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.remedy()).contains("line 8", "Postoperative rehabilitation");
		})
			.extracting(Finding::problem)
			.anyMatch((problem) -> problem.matches("The text asks for grade .*, at most 6.0"));
	}

	@Test
	void fewWordsAreNotJudged() {
		assertThat(Drafts.guide().saying("Multidisciplinary rehabilitation.").lookedAtBy(this.rule)).isEmpty();
	}

}
