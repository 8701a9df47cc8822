package org.spineguide.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyBoxTests {

	@Test
	void emergencyNumberCanBePressedInHeadingAndText() {
		assertThat(Clinic.html("> [!emergency] Call {{emergency-number}} now if:\n> - say 911, not 9111")).isEqualTo(
				"""
						<section class="callout callout-emergency" aria-labelledby="emergency-call-911-now-if">\
						<h2 class="callout-heading" id="emergency-call-911-now-if"><span class="callout-urgency">Emergency: </span>\
						Call <a href="tel:911">911</a> now if:</h2><div class="callout-body"><ul>
						<li>say <a href="tel:911">911</a>, not 9111</li>
						</ul></div></section>""");
	}

	@Test
	void nothingElseCanBePressed() {
		Rendered rendered = Clinic.render("""
				> [!emergency] Call now
				> - [numbness](numbness.md) [@one]
				> - [the ward](tel:2025550143)
				""");
		assertThat(rendered.html()).contains("<span>numbness</span>", "<a href=\"tel:2025550143\">the ward</a>",
				"<span class=\"citation\" id=\"citation-1\">[1]</span>");
		assertThat(rendered.links()).extracting(Link::target).containsExactly("tel:2025550143");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(2, "In an emergency box only a telephone number may be a link"));
	}

	@Test
	void termsAreNotExplainedThere() {
		Rendered rendered = Clinic.render("> [!emergency] Call now\n> - a weak bladder\n\nYour bladder works.",
				new Term("bladder", "Bladder", List.of(), "It holds urine."));
		assertThat(rendered.html()).contains("<li>a weak bladder</li>", "<p>Your <button");
	}

	@Test
	void digitsElsewhereArePlainText() {
		assertThat(Clinic.html("It was 911 days ago.")).isEqualTo("<p>It was 911 days ago.</p>");
	}

}
