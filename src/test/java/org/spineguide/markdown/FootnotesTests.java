package org.spineguide.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

	@Test
	void notesAreNumberedInTheOrderInWhichTheyAreMet() {
		String html = Clinic.html("""
				## Pain[^b]

				One[^a] two[^b].

				| x[^c] | y |
				|-------|---|
				| z     | q |

				[^a]: A[^d].
				[^b]: B.
				[^c]: C.
				[^d]: D.
				""");
		Document page = Jsoup.parseBodyFragment(html);
		assertThat(page.select("sup").eachText()).containsExactly("1", "2", "1", "3", "4");
		assertThat(page.select("section li > p").eachText()).containsExactly("B.", "A4.", "C.", "D.");
		assertThat(page.select("section li").eachAttr("id")).containsExactly("fn-1", "fn-2", "fn-3", "fn-4");
		assertThat(page.select("sup").eachAttr("id")).containsExactly("fnref-1", "fnref-2", "fnref-1-2", "fnref-3",
				"fnref-4");
		assertThat(page.select("a[href^=#]"))
			.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).hasSize(1));
	}

}
