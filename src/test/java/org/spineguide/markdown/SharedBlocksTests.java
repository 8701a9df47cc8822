package org.spineguide.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedBlocksTests {

	private static final String SIGNS = """
			A weak bladder is a sign [@two]. See [more](../signs.md).

			> [!urgent] Call us today if:
			> - you fall, or call {{emergency-number}}
			""";

	@Test
	void blockStandsWhereThePageNamesIt() {
		assertThat(render("Before.\n\n{{block: signs}}\n\nAfter.").html()).isEqualTo(
				"""
						<p>Before.</p>
						<p>A weak bladder is a sign \
						<span class="citations"><a class="citation" id="citation-1" href="#reference-1" aria-label="Reference 1">[1]</a></span>. \
						See <a href="/signs">more</a>.</p>\
						<section class="callout callout-urgent" aria-labelledby="urgent-call-us-today-if">\
						<h2 class="callout-heading" id="urgent-call-us-today-if"><span class="callout-urgency">Urgent: </span>\
						Call us today if:</h2><div class="callout-body"><ul>
						<li>you fall, or call <a href="tel:911">911</a></li>
						</ul></div></section>
						<p>After.</p>""");
	}

	@Test
	void itsCitationsAreCountedWithThoseOfThePage() {
		assertThat(render("One [@one].\n\n{{block: signs}}\n\nThree [@three].").citations()).extracting(Citation::key)
			.containsExactly("one", "two", "three");
	}

	@Test
	void itsWordsAreNotTheArticlesOwn() {
		Rendered rendered = render("Before.\n\n{{block: signs}}\n\nAfter.");
		assertThat(rendered.text()).isEqualTo("Before.\nAfter.");
		assertThat(rendered.prose()).extracting(Prose::text).containsExactly("Before.", "After.");
		assertThat(rendered.callouts()).extracting(Callout::kind).containsExactly(CalloutKind.URGENT);
		assertThat(rendered.blocks()).containsExactly("signs");
	}

	@Test
	void blockThatIsNotThereIsASlipOnItsLine() {
		Rendered rendered = render("Before.\n\n{{block: sings}}");
		assertThat(rendered.html()).isEqualTo("<p>Before.</p>");
		assertThat(rendered.warnings()).containsExactly(new MarkdownWarning(3, "There is no block \"sings\""));
	}

	@Test
	void blockWithinOtherWordsIsASlip() {
		assertThat(render("See {{block: signs}} here.\n\n- {{block: signs}}").warnings())
			.extracting(MarkdownWarning::line)
			.containsExactly(1, 3);
	}

	@Test
	void blockStandsOnAPageOnce() {
		Rendered rendered = render("{{block: signs}}\n\n{{block: signs}}");
		assertThat(rendered.html()).containsOnlyOnce("weak bladder");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(3, "The block \"signs\" is on the page twice"));
	}

	@Test
	void blockIncludesNoOther() {
		Rendered rendered = render("{{block: nested}}");
		assertThat(rendered.html()).doesNotContain("weak bladder");
	}

	@Test
	void faultWithinABlockIsNamedWhereItIsIncluded() {
		assertThat(render("One.\n\nTwo.\n\n{{block: lost}}").warnings()).extracting(MarkdownWarning::line)
			.containsExactly(5);
	}

	@Test
	void codeShowsHowItIsWritten() {
		Rendered rendered = render("```\n{{block: signs}}\n```\n\nWrite `{{block: signs}}`.");
		assertThat(rendered.html()).contains("{{block: signs}}").doesNotContain("weak bladder");
		assertThat(rendered.warnings()).isEmpty();
	}

	@Test
	void blockCannotBringHtmlOrScripts() {
		assertThat(render("{{block: hostile}}").html()).doesNotContain("<script", "<img", "href");
	}

	@Test
	void itsNotesAreNumberedWithThoseOfThePage() {
		Rendered rendered = render("One[^n].\n\n{{block: noted}}\n\nLast[^z].\n\n[^n]: Own.\n[^z]: Z.");
		Element page = Jsoup.parseBodyFragment(rendered.html()).body();
		assertThat(page.select("sup").eachText()).containsExactly("1", "2", "2", "3", "4");
		assertThat(notes(page)).containsExactly("Own.", "Of the block.", "More.", "Z.");
		assertThat(page.select("a[href^=#]"))
			.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).hasSize(1));
		assertThat(rendered.text()).contains("Own.").doesNotContain("Of the block");
	}

	@Test
	void itsNotesStandAtTheEndOfAPageWithoutNotes() {
		Element page = Jsoup.parseBodyFragment(render("One.\n\n{{block: noted}}\n\nLast.").html()).body();
		assertThat(page.select("sup").eachText()).containsExactly("1", "1", "2");
		assertThat(notes(page)).containsExactly("Of the block.", "More.");
		assertThat(page.children().last().className()).isEqualTo("footnotes");
	}

	private static List<String> notes(Element page) {
		return page.select("> section.footnotes > ol > li > p").eachText();
	}

	private static Rendered render(String text) {
		RenderContext clinic = Clinic.renderContext();
		Map<String, SharedBlock> blocks = Map.of("signs", block(SIGNS), "nested", block("{{block: signs}}"), "noted",
				block("Block[^n] again[^n] and more[^m].\n\n[^n]: Of the block.\n[^m]: More."), "lost",
				block("First.\n\nSecond [@lost]."), "hostile",
				block("<script>alert(1)</script> [x](javascript:alert(1))\n\n<img src=x onerror=alert(1)>"));
		return new Markdown().render(text,
				new RenderContext(clinic.address(), clinic.knownReference(),
						Terms.of(List.of(new Term("sign", "Signpost", List.of(), "It points."))), clinic.variables(),
						clinic.words(), clinic.labels(), (picture) -> Optional.empty(), blocks, clinic.phoneLink()));
	}

	private static SharedBlock block(String text) {
		return new SharedBlock(text, (target) -> target.replace("../", "/").replace(".md", ""));
	}

}
