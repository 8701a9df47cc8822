package org.spineguide.handout;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.spineguide.handout.PaperText.Link;
import org.spineguide.handout.PaperText.Word;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTextTests {

	private static final PaperLinks LINKS = new PaperLinks("https://spine.example.org",
			Map.of("/fusion/recovery", "sheet-2"));

	@Test
	void whatOpensAtAPressIsPlainWordsAndExplainedApart() {
		PaperText text = text("""
				<p>The <button type="button" class="term" popovertarget="term-graft">graft</button>\
				<span popover id="term-graft" class="term-definition" role="note"><strong>Graft</strong>\
				Bone that helps bone grow.<button type="button">Close</button></span> heals.</p>""");
		assertThat(text.html()).isEqualTo("<p>The graft heals.</p>");
		assertThat(text.words()).containsExactly(new Word("Graft", "Bone that helps bone grow."));
	}

	@Test
	void citationStaysWithTheWordBeforeItAndThePointAfterIt() {
		assertThat(text("<p>It does so <span class=\"citations\">[1]</span>. And</p>").html())
			.isEqualTo("<p>It does <span class=\"citations\">so&nbsp;[1].</span> And</p>");
		assertThat(text("<p><b>So</b> <span class=\"citations\">[1]</span></p>").html())
			.isEqualTo("<p><span class=\"tied\"><b>So</b>&nbsp;<span class=\"citations\">[1]</span></span></p>");
	}

	@Test
	void citationAfterAMedicalWordStaysWithItToo() {
		PaperText text = text("""
				<p>A <button type="button" class="term" popovertarget="term-graft">graft</button>\
				<span popover id="term-graft">Bone.</span> <span class="citations">[1]</span></p>""");
		assertThat(text.html()).isEqualTo("<p>A <span class=\"citations\">graft&nbsp;[1]</span></p>");
	}

	@Test
	void pointStaysWithTheLinkBeforeIt() {
		assertThat(text("<p>Read <a href=\"/risks\">risks</a>, too</p>").html())
			.contains(" class=\"pointed\"><span class=\"tied\"><span class=\"words\">risks</span>,</span></a> too</p>");
		assertThat(text("<p>(see <a href=\"/risks\">the <em>main</em> risks</a>)</p>").html()).contains(
				"><span class=\"words\">the <em>main</em> </span><span class=\"tied\"><span class=\"words\">risks</span>)</span></a></p>");
		assertThat(text("<p>Read <a href=\"/risks\"><em>risks</em></a>.</p>").html())
			.contains("<em>risks.</em></a></p>");
	}

	@Test
	void lineThatLeadsToAListStaysWithIt() {
		assertThat(text("<p>You may:</p><ul><li>walk</li></ul>").html()).startsWith("<p class=\"leads\">");
		assertThat(text("<p>You may.</p><ul><li>walk</li></ul>").html()).startsWith("<p>");
	}

	@Test
	void answersStandOpen() {
		PaperText text = text(
				"""
						<details class="faq-item"><summary><h3>Will it hurt?</h3></summary><div class="faq-answer"><p>At first.</p></div></details>""");
		assertThat(text.html()).isEqualTo(
				"<div class=\"faq-item\"><h3>Will it hurt?</h3><div class=\"faq-answer\"><p>At first.</p></div></div>");
	}

	@Test
	void linksLeadWithinTheHandoutWhereTheyCanElseToTheSite() {
		assertThat(text("<a href=\"/fusion/recovery#walking\">a</a>").html()).contains("href=\"#sheet-2\"");
		assertThat(text("<a href=\"/appointments\">a</a>").html()).contains("https://spine.example.org/appointments");
		assertThat(text("<a href=\"tel:911\">911</a>").html()).contains("href=\"tel:911\"");
		assertThat(text("<h2 id=\"b\">B</h2><a href=\"#b\">a</a>").html()).contains("id=\"s1-b\"", "href=\"#s1-b\"");
	}

	@Test
	void addressesOfLinksAreKnownEachOnceAndNotThoseWithinTheHandout() {
		PaperText text = text(
				"""
						<a href="/scans">our page on scans</a> <a href="/scans">scans</a> <a href="/fusion/recovery">recovery</a>
						<a href="tel:911">911</a> <a href="https://who.example/">the guideline</a>""");
		assertThat(text.links()).containsExactly(new Link("Our page on scans", "https://spine.example.org/scans"),
				new Link("The guideline", "https://who.example/"));
	}

	@Test
	void chartsAreSetInOurLetters() {
		assertThat(text("<svg font-family=\"system-ui\"><title>100 people</title></svg>").html())
			.contains("font-family=\"Open Sans\"");
	}

	@Test
	void ownPicturesArePrintedAndOthersAreSaidInWords() {
		assertThat(text("<img src=\"/images/disc.svg\" alt=\"A disc\">").html())
			.contains("src=\"picture:/images/disc.svg\"");
		assertThat(text("<img src=\"https://elsewhere.example/disc.png\" alt=\"A disc\">").html())
			.isEqualTo("<span>A disc</span>");
		assertThat(text("<img src=\"/images/../clinic.yml\" alt=\"A disc\">").html()).isEqualTo("<span>A disc</span>");
		assertThat(text("<p><img src=\"/images/line.svg\" alt=\"\"></p>").html()).isEqualTo("<p></p>");
	}

	@Test
	void drawingInTheTextIsSaidInWordsToo() {
		assertThat(text("<svg><title>100 people</title><desc>19 of them are dark.</desc></svg>").html())
			.contains("alt=\"100 people 19 of them are dark.\"");
	}

	@Test
	void wordsInADrawingAreSetInOurLetters() {
		assertThat(text("<svg font-family=\"system-ui\"><text>Rod</text></svg>").html())
			.contains("font-family=\"Open Sans\"")
			.doesNotContain("system-ui");
	}

	@Test
	void itemsToTickAndItemsToAvoidAreMarkedWithoutColor() {
		assertThat(text("<ul class=\"dont-list\"><li>do not lift</li></ul>").html())
			.contains("<li><span class=\"mark\">\u2717</span>do not lift</li>");
		assertThat(text("<ul class=\"questions-list\"><li>Why?</li></ul>").html()).contains("\u2610");
	}

	private static PaperText text(String html) {
		return PaperText.of(html, "s1-", LINKS);
	}

}
