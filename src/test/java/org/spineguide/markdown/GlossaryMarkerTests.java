package org.spineguide.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryMarkerTests {

	private static final Term DISC = new Term("disc", "Disc", List.of(), "A <soft> cushion.");

	private static final Term NERVE = new Term("nerve", "Nerve", List.of(), "A wire of the body.");

	@Test
	void firstUseExplainsItselfWithoutScript() {
		assertThat(Clinic.render("A disc and a disc.", DISC).html()).isEqualTo(
				"""
						<p>A <button type="button" class="term" popovertarget="term-disc">disc</button>\
						<span popover id="term-disc" class="term-definition"><strong>Disc</strong>\
						A &lt;soft&gt; cushion.<button type="button" popovertarget="term-disc">Close</button></span> and a disc.</p>""");
	}

	@Test
	void bracketsAndPointsStayWithTheirTerm() {
		assertThat(Clinic.render("A pad (disc), and a wire (nerve).", DISC, NERVE).html())
			.contains("<p>A pad <span class=\"stay\">(<button", "and a wire <span class=\"stay\">(<button")
			.containsPattern("A wire of the body.<button [^>]+>Close</button></span>\\)</span>\\.");
	}

	@Test
	void explanationsAreNotPartOfTheText() {
		Rendered rendered = Clinic.render("A disc on a nerve.\n\n> [!faq] Q\n> ### What?\n> A disc.", DISC, NERVE);
		assertThat(rendered.text()).isEqualTo("A disc on a nerve.\nQ\nWhat?\nA disc.");
		assertThat(rendered.prose()).extracting(Prose::text)
			.containsExactly("A disc on a nerve.", "Q", "What?", "A disc.");
		assertThat(rendered.terms()).containsExactlyInAnyOrder("disc", "nerve");
	}

	@Test
	void answerThatStandsAloneHoldsNoExplanation() {
		assertThat(Clinic.render("> [!faq] Q\n> ### What?\n> A disc.", DISC)
			.callouts()
			.get(0)
			.questions()
			.get(0)
			.answerHtml()).isEqualTo("<p>A disc.</p>");
	}

	@Test
	void headingsLinksCodeAndHeadersOfTablesAreLeftAlone() {
		assertThat(Clinic.render("""
				## The disc

				[disc](disc.md) `disc` **disc**

				| disc |
				|------|
				| nerve |

				> [!faq] Disc
				> ### A nerve?
				> Yes.
				""", DISC, NERVE).html()).contains("<strong><button", "<td><button")
			.containsOnlyOnce("id=\"term-disc\"")
			.containsOnlyOnce("id=\"term-nerve\"");
	}

	@Test
	void thousandTermsAreNoBurden() {
		Term[] terms = new Term[1000];
		for (int i = 0; i < terms.length; i++) {
			terms[i] = new Term("t" + i, "spine word" + i, List.of("word" + i + " of the spine"), "Word " + i);
		}
		assertThat(Clinic.render("A spine word999 and a word998 of the spine.", terms).terms())
			.containsExactlyInAnyOrder("t998", "t999");
	}

}
