package org.spineguide.markdown;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetResolverTests {

	@Test
	void linkLeadsWhereTheSurroundingsSay() {
		Rendered rendered = Clinic.render("\nSee [your *recovery*](../spinal-fusion/recovery.md#driving).");
		assertThat(rendered.html()).isEqualTo("""
				<p>See <a href="../spinal-fusion/recovery#driving">your <em>recovery</em></a>.</p>""");
		assertThat(rendered.links()).containsExactly(new Link("../spinal-fusion/recovery.md#driving",
				"../spinal-fusion/recovery#driving", "your recovery", 2));
	}

	@Test
	void linkByReferenceKeepsItsTitleAndLine() {
		Rendered rendered = Clinic.render("""
				One
				[guide] two.

				[guide]: guide.md "The guide"
				""");
		assertThat(rendered.html()).contains("<a href=\"guide\" title=\"The guide\">guide</a>");
		assertThat(rendered.links()).containsExactly(new Link("guide.md", "guide", "guide", 2));
	}

	@Test
	void addressesInPointedBracketsAreLinks() {
		assertThat(Clinic.render("<https://example.org/?a=1&b=2> <ask@example.org>").links()).extracting(Link::address)
			.containsExactly("https://example.org/?a=1&b=2", "mailto:ask@example.org");
	}

	@Test
	void telephoneLinkHoldsOnlyTheNumber() {
		assertThat(Clinic.html("[Call us](tel:{{clinic-phone}})")).isEqualTo("""
				<p><a href="tel:2025550143">Call us</a></p>""");
	}

	@Test
	void spaceInAnAddressIsEncoded() {
		assertThat(Clinic.html("[a](/a&#32;b)")).contains("href=\"/a%20b\"");
	}

	@Test
	void pictureKeepsItsWords() {
		Rendered rendered = Clinic.render("![A disc at {{clinic-name}}](images/disc.png \"A disc\")");
		assertThat(rendered.html()).isEqualTo("""
				<figure class="figure"><img src="images/disc.png" alt="A disc at Example *Spine* &amp; &lt;Clinic&gt;" \
				loading="lazy"><figcaption>A disc</figcaption></figure>""");
		assertThat(rendered.pictures()).containsExactly(
				new MarkdownPicture("images/disc.png", "images/disc.png", "A disc at Example *Spine* & <Clinic>", 1));
	}

	@Test
	void linkedPictureSpeaksForTheLink() {
		assertThat(Clinic.render("[![The spine](spine.png)](spine.md)").links()).extracting(Link::text)
			.containsExactly("The spine");
	}

	@Test
	void dangerousLinkLosesItsTargetAndIsReported() {
		Rendered rendered = Clinic.render("a\nb [press](JavaScript:alert(1)) ![x](data:image/svg+xml,y)");
		assertThat(rendered.html()).isEqualTo("<p>a\nb <span>press</span> x</p>");
		assertThat(rendered.links()).isEmpty();
		assertThat(rendered.pictures()).isEmpty();
		assertThat(rendered.warnings()).containsExactly(
				new MarkdownWarning(2, "A link or picture may not lead to \"JavaScript:alert(1)\""),
				new MarkdownWarning(2, "A link or picture may not lead to \"data:image/svg+xml,y\""));
	}

	@Test
	void addressThatTheSurroundingsGiveIsJudgedToo() {
		RenderContext hostile = new RenderContext((target) -> "javascript:alert(1)", (key) -> false, Terms.none(),
				Map.of(), Map.of(), RendererLabels.NONE);
		assertThat(new Markdown().render("[a](b)", hostile).html()).isEqualTo("<p><span>a</span></p>");
	}

	@Test
	void emptyAddressTakesTheLinkAway() {
		RenderContext nowhere = new RenderContext((target) -> "", (key) -> false, Terms.none(), Map.of(), Map.of(),
				RendererLabels.NONE);
		assertThat(new Markdown().render("[a](b)", nowhere).html()).isEqualTo("<p><span>a</span></p>");
	}

}
