package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationsTests {

	@Test
	void citationLinksToItsReference() {
		assertThat(Clinic.html("Walking helps [@who-2023].")).isEqualTo("""
				<p>Walking helps <span class="citations"><a class="citation" id="citation-1" href="#reference-1" \
				aria-label="Reference 1">[1]</a></span>.</p>""");
	}

	@Test
	void sameReferenceKeepsItsNumberAndEachUseItsOwnAnchor() {
		Rendered rendered = Clinic.render("A [@one].\nB [@two; @one].\n\nC [@two].");
		assertThat(rendered.citations()).containsExactly(new Citation("one", 1, 1), new Citation("two", 2, 2),
				new Citation("one", 1, 2), new Citation("two", 2, 4));
		assertThat(rendered.html()).contains("id=\"citation-1\"", "id=\"citation-2\"", "id=\"citation-1-2\"",
				"id=\"citation-2-2\"");
	}

	@Test
	void twoInARowAreBothRead() {
		assertThat(Clinic.render("A [@one][@two] and![@three].").citations()).extracting(Citation::key)
			.containsExactly("one", "two", "three");
	}

	@Test
	void unknownReferenceIsMarkedAndReported() {
		Rendered rendered = Clinic.render("\nA [@lost; @one].");
		assertThat(rendered.html()).isEqualTo("""
				<p>A <span class="citations"><span class="citation-unknown">[?]</span> <a class="citation" \
				id="citation-1" href="#reference-1" aria-label="Reference 1">[1]</a></span>.</p>""");
		assertThat(rendered.citations()).containsExactly(new Citation("lost", 0, 2), new Citation("one", 1, 2));
		assertThat(rendered.warnings()).containsExactly(new MarkdownWarning(2, "There is no reference \"lost\""));
	}

	@Test
	void citationThatCannotBeReadStaysAsWrittenAndIsReported() {
		Rendered rendered = Clinic.render("A [@one, page 3].");
		assertThat(rendered.html()).isEqualTo("<p>A <span>[@one, page 3]</span>.</p>");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(1, "A citation cannot be read: [@one, page 3]"));
	}

	@Test
	void escapedBracketOrCodeIsNoCitation() {
		assertThat(Clinic.html("\\[@one] `[@two]`")).isEqualTo("<p>[@one] <code>[@two]</code></p>");
	}

	@Test
	void citationInTheWordsOfALinkIsReported() {
		Rendered rendered = Clinic.render("[see [@one]](a.md)");
		assertThat(rendered.html()).isEqualTo("<p><a href=\"a\">see [@one]</a></p>");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(1, "A citation cannot stand in a link; put it after"));
	}

	@Test
	void citationInALinkIsNotALinkItself() {
		assertThat(Clinic.html("[*see [@one]*](a.md)")).isEqualTo(
				"""
						<p><a href="a"><em>see <span class="citations"><span class="citation" id="citation-1">[1]</span></span></em></a></p>""");
	}

	@Test
	void plainTextLeavesCitationsOut() {
		Rendered rendered = Clinic.render("Most walk [@one] soon [@two; @lost].");
		assertThat(rendered.text()).isEqualTo("Most walk soon.");
		assertThat(rendered.prose()).containsExactly(new Prose(Prose.Kind.PARAGRAPH, "Most walk soon.", 1, true));
	}

	@Test
	void keyMayHoldUnderscoresAndColons() {
		assertThat(Clinic.render("A [@doi:10.1_a_b].").citations()).extracting(Citation::key)
			.containsExactly("doi:10.1_a_b");
	}

}
