package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootnotesTests {

	@Test
	void footnoteStandsAtTheEndWithItsWayBack() {
		assertThat(Clinic.html("One[^a] two.\n\n[^a]: A *note*.\n\nThree.")).isEqualTo("""
				<p>One<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup> two.</p>
				<p>Three.</p>
				<section class="footnotes" aria-label="Footnotes">

				<ol>
				<li id="fn-1">
				<p>A <em>note</em>.</p>
				<a href="#fnref-1" class="footnote-backref" aria-label="Back to the text">↩</a>
				</li>
				</ol>
				</section>""");
	}

	@Test
	void marksAreNotPartOfThePlainText() {
		assertThat(Clinic.render("One[^a] two.\n\n[^a]: A note.").text()).isEqualTo("One two.\nA note.");
	}

	@Test
	void markWithoutANoteStaysAsWritten() {
		assertThat(Clinic.html("One[^a].")).isEqualTo("<p>One[^a].</p>");
	}

}
