package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import org.spineguide.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingAnchorsTests {

	@Test
	void headingHasAnAnchorMadeFromItsWords() {
		assertThat(Clinic.html("## What it is, and how it's *found*")).isEqualTo("""
				<h2 id="what-it-is-and-how-its-found">What it is, and how it's <em>found</em></h2>""");
	}

	@Test
	void anchorKeepsLettersOfOtherLanguages() {
		assertThat(Clinic.html("## ¿Qué es la médula?")).contains("id=\"que-es-la-medula\"");
		assertThat(Clinic.html("## 脊椎")).contains("id=\"脊椎\"");
		assertThat(Clinic.html("## !!!")).contains("id=\"section\"");
	}

	@Test
	void sameWordsTwiceGetAnchorsOfTheirOwn() {
		assertThat(Clinic.render("## Risks\n\n## Risks\n\n## Risks").outline().headings()).extracting(Heading::id)
			.containsExactly("risks", "risks-2", "risks-3");
	}

	@Test
	void anchorDoesNotCollideWithOneThatWasCountedUp() {
		assertThat(Clinic.render("## Risks\n\n## Risks 2\n\n## Risks").outline().headings()).extracting(Heading::id)
			.doesNotHaveDuplicates();
	}

	@Test
	void anchorStaysClearOfWhatThePageNamesItself() {
		assertThat(Clinic.html("## Reference 1")).contains("id=\"section-reference-1\"");
		assertThat(Clinic.html("## Main")).contains("id=\"section-main\"");
		assertThat(Clinic.html("## Contents heading")).contains("id=\"section-contents-heading\"");
	}

	@Test
	void writerMayNameTheAnchor() {
		assertThat(Clinic.html("## What can go wrong {#risks}")).isEqualTo("""
				<h2 id="risks">What can go wrong</h2>""");
	}

	@Test
	void anchorThatIsTakenIsReported() {
		Rendered rendered = Clinic.render("## One {#a}\n\n## Two {#a}");
		assertThat(rendered.outline().headings()).extracting(Heading::id).containsExactly("a", "a-2");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(3, "The heading id \"a\" is taken; it becomes \"a-2\""));
	}

	@Test
	void headingOfTheFirstLevelIsLoweredAndReported() {
		Rendered rendered = Clinic.render("# Fusion");
		assertThat(rendered.html()).startsWith("<h2");
		assertThat(rendered.warnings()).extracting(MarkdownWarning::line).containsExactly(1);
	}

	@Test
	void outlineHoldsLevelWordsAnchorAndLine() {
		assertThat(Clinic.render("## What helps [@nice]\n\ntext\n\n### At *home*").outline().headings())
			.containsExactly(new Heading(2, "What helps", "what-helps", 1), new Heading(3, "At home", "at-home", 5));
	}

	@Test
	void outlineLeavesOutHeadingsOfBoxesAndQuotes() {
		assertThat(Clinic.render("""
				## Recovery

				> [!faq] Questions
				> ### May I drive?
				> Not yet.

				> ## Quoted
				""").outline().headings()).extracting(Heading::text).containsExactly("Recovery");
	}

	@Test
	void variableInAHeadingIsFilledBeforeItsAnchorIsMade() {
		assertThat(Clinic.html("## When to call {{emergency-number}}")).isEqualTo("""
				<h2 id="when-to-call-911">When to call 911</h2>""");
	}

}
