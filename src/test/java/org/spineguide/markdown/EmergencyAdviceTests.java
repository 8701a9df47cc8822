package org.spineguide.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyAdviceTests {

	private static final String NUMBER = "911";

	@Test
	void boxAndSectionWithTheNumberAreAdvice() {
		assertThat(advice("<p>Rest.</p><section class=\"callout callout-emergency\"><h3>Call now</h3></section>"
				+ "<h2>When</h2><p>Call <a href=\"tel:911\">911</a> if:</p><ul><li>one sign</li></ul><h2>Then</h2><p>Rest.</p>"))
			.containsExactly("Call now\n", "When\nCall 911 if:\none sign\ntel:911");
	}

	@Test
	void numberWithinAnotherIsNone() {
		assertThat(advice("<p>In 1911 or at 91123.</p>")).isEmpty();
	}

	@Test
	void numbersOfCitationsAndExplainedTermsMakeNoOtherAdvice() {
		String plain = "<h2>When</h2><p>Call 911 for a cord<span class=\"citations\"><a>[1]</a></span>.</p>";
		String marked = "<h2 id=\"when-2\">When</h2><p>Call 911 for a <button class=\"term\">cord</button>"
				+ "<span class=\"term-definition\">A bundle</span><span class=\"citations\"><a>[7]</a></span>.</p>";
		assertThat(advice(marked)).isEqualTo(advice(plain)).hasSize(1);
	}

	@Test
	void linkThatCallsAnotherNumberIsOtherAdvice() {
		assertThat(advice("<p>Call <a href=\"tel:5550100\">911</a>.</p>"))
			.isNotEqualTo(advice("<p>Call <a href=\"tel:911\">911</a>.</p>"));
	}

	private static List<String> advice(String html) {
		return EmergencyAdvice.in(html, NUMBER);
	}

}
