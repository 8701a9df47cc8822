package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariablesTests {

	@Test
	void valueStandsInTheTextAsItIs() {
		assertThat(Clinic.html("Welcome to {{ clinic-name }}.")).isEqualTo("""
				<p>Welcome to Example *Spine* &amp; &lt;Clinic&gt;.</p>""");
	}

	@Test
	void telephoneNumberCallsItself() {
		assertThat(Clinic.html("Call {{clinic-name}} at {{clinic-phone}}, or {{emergency-number}} at once."))
			.isEqualTo("<p>Call Example *Spine* &amp; &lt;Clinic&gt; at <a href=\"tel:2025550143\">(202) 555-0143</a>, "
					+ "or <a href=\"tel:911\">911</a> at once.</p>");
	}

	@Test
	void numberInALinkOrAHeadingIsPlain() {
		assertThat(Clinic.html("[Call {{emergency-number}}](warning-signs.md)"))
			.isEqualTo("<p><a href=\"warning-signs\">Call 911</a></p>");
		assertThat(Clinic.html("## When to call {{emergency-number}}")).contains(">When to call 911</h2>");
	}

	@Test
	void codeKeepsWhatItShows() {
		assertThat(Clinic.html("Write `{{clinic-name}}`.")).isEqualTo("<p>Write <code>{{clinic-name}}</code>.</p>");
	}

	@Test
	void unknownVariableStaysAsWrittenAndIsReportedWithItsLine() {
		Rendered rendered = Clinic.render("First {{clinic-phone}}\nthen *one* and\nthen {{opening-hours}}.");
		assertThat(rendered.html()).contains("then {{opening-hours}}.");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(3, "There is no value for {{opening-hours}}"));
	}

	@Test
	void valueIsPartOfThePlainText() {
		assertThat(Clinic.render("Call {{emergency-number}}.").text()).isEqualTo("Call 911.");
	}

}
