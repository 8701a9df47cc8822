package org.spineguide.content.check.rule;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.font.PrintFonts;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTextRuleTests {

	private final Rule rule = new PrintableTextRule(new PrintFonts(Path.of("no-such-folder")));

	@ParameterizedTest
	@CsvSource({ "Call 🚑 now, no letters, U+1F691", "你好, no letters, 你 (U+4F60)", "नमस्ते, no letters, U+0928",
			"สวัสดี, no letters, U+0E2A", "한국어, no letters, U+D55C", "שלום, wrong order, U+05E9",
			"سلام, wrong order, U+0633" })
	void whatPaperCannotShowIsOneWarningOnItsFirstLine(String text, String problem, String character) {
		List<Finding> findings = Drafts.guide().saying("Plain.\n\n" + text + "\n\n" + text).lookedAtBy(this.rule);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.line()).isEqualTo(Drafts.TOP + 3);
			assertThat(finding.problem()).contains(problem, character);
			assertThat(finding.remedy()).isNotBlank();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Żółć, Größe, naïve, Ελλάδα, Москва, Tiếng Việt", "5 × 3 ≥ 2 → ½ °C µg “so” – …",
			"✅ ✓ ❌ ⚠\uFE0F ☎", "L5\u2011S1 so\u00ADft" })
	void whatPaperCanShowIsNoWarning(String text) {
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void titleIsLookedAtToo() {
		assertThat(Drafts.guide().with("title", "Back 🏃 to work").lookedAtBy(this.rule)).hasSize(1);
	}

}
