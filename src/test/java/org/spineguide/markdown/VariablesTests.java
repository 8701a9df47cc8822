package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariablesTests {

	@Test
	void valueStandsInTheTextAsItIs() {
		assertThat(Clinic.html("Welcome to {{clinic-name}}, {{ clinic-phone }}.")).isEqualTo("""
				<p>Welcome to Example *Spine* &amp; &lt;Clinic&gt;, (202) 555-0143.</p>""");
	}

	@Test
	void codeKeepsWhatItShows() {
		assertThat(Clinic.html("Write `{{clinic-name}}`.")).isEqualTo("<p>Write <code>{{clinic-name}}</code>.</p>");
	}

	@Test
	void unknownVariableStaysAsWrittenAndIsReportedWithItsLine() {
		Rendered rendered = Clinic.render("First {{clinic-phone}}\nthen *one* and\nthen {{opening-hours}}.");
		assertThat(rendered.html()).contains("then {{opening-hours}}.");
		assertThat(rendered.slips()).containsExactly(new Slip(3, "There is no value for {{opening-hours}}"));
	}

	@Test
	void valueIsPartOfThePlainText() {
		assertThat(Clinic.render("Call {{emergency-number}}.").text()).isEqualTo("Call 911.");
	}

}
