package org.spineguide.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalloutsTests {

	@Test
	void boxIsASectionNamedByARealHeadingThatSaysTheUrgency() {
		assertThat(Clinic.html("""
				> [!urgent] Call us today if:
				> - your wound is red
				>
				> Or come by.
				""")).isEqualTo("""
				<section class="callout callout-urgent" aria-labelledby="urgent-call-us-today-if">\
				<h2 class="callout-heading" id="urgent-call-us-today-if">\
				<span class="callout-urgency">Urgent: </span>Call us today if:</h2>\
				<div class="callout-body"><ul>
				<li>your wound is red</li>
				</ul><p>Or come by.</p></div></section>""");
	}

	@Test
	void checksLearnWhatTheBoxSays() {
		assertThat(Clinic.render("""

				> [!urgent] Call us *today* if:
				> - your wound is red [@one]
				> - you are hot
				""").callouts())
			.containsExactly(new Callout(CalloutKind.URGENT, "Call us today if:", "your wound is red\nyou are hot",
					List.of("your wound is red", "you are hot"), List.of(), List.of(), 2));
	}

	@ParameterizedTest
	@EnumSource
	void everyKindIsKnownByItsWord(CalloutKind kind) {
		Rendered rendered = Clinic.render("> [!%s] Heading\n> - do not worry\n".formatted(kind.word()));
		assertThat(rendered.callouts()).extracting(Callout::kind).containsExactly(kind);
		assertThat(rendered.html()).contains("<section class=\"callout callout-" + kind.word() + "\"");
	}

	@Test
	void kindMayBeWrittenLarge() {
		assertThat(Clinic.html("> [!URGENT] Call")).contains("callout-urgent");
	}

	@Test
	void headingStandsOneLevelUnderItsSection() {
		assertThat(Clinic.html("> [!did-you-know] First\n> a\n\n## A\n\n> [!did-you-know] Second\n> a\n\n### B\n\n"
				+ "> [!did-you-know] Third\n> a"))
			.contains("<h2 class=\"callout-heading\" id=\"first\">", "<h3 class=\"callout-heading\" id=\"second\">",
					"<h4 class=\"callout-heading\" id=\"third\">");
	}

	@Test
	void boxWithoutAHeadingTakesTheUsualOne() {
		assertThat(Clinic.html("> [!key-points]\n> - a")).contains(">Key points</h2>");
		assertThat(Clinic.html("> [!emergency]\n> - a"))
			.contains("<span class=\"callout-urgency\">Emergency</span></h2>");
	}

	@Test
	void boxThatHasNoHeadingAtAllIsReported() {
		Rendered rendered = Clinic.render("> [!did-you-know]\n> Discs change.");
		assertThat(rendered.html()).isEqualTo(
				"""
						<section class="callout callout-did-you-know"><div class="callout-body"><p>Discs change.</p></div></section>""");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(1, "The box \"did-you-know\" has no heading"));
	}

	@Test
	void emptyBoxIsReported() {
		assertThat(Clinic.render("\n> [!do] Do").warnings())
			.containsExactly(new MarkdownWarning(2, "The box \"do\" is empty"));
	}

	@Test
	void textMayFollowTheHeadingOnTheNextLine() {
		assertThat(Clinic.html("> [!did-you-know] Did you know?\n> Discs change\n> with age."))
			.contains(">Did you know?</h2>", "<p>Discs change\nwith age.</p>");
	}

	@Test
	void unknownKindStaysAQuoteAndIsReported() {
		Rendered rendered = Clinic.render("a\n\n> [!tip] Try this\n> now");
		assertThat(rendered.html()).isEqualTo("""
				<p>a</p>
				<blockquote>
				<p>[!tip] Try this
				now</p>
				</blockquote>""");
		assertThat(rendered.warnings()).containsExactly(new MarkdownWarning(3, "There is no such kind of box: [!tip]"));
	}

	@Test
	void ordinaryQuoteStaysAQuote() {
		Rendered rendered = Clinic.render("> I can walk again.");
		assertThat(rendered.html()).isEqualTo("<blockquote>\n<p>I can walk again.</p>\n</blockquote>");
		assertThat(rendered.warnings()).isEmpty();
	}

	@Test
	void boxInABoxIsReported() {
		Rendered rendered = Clinic.render("> [!do] Do\n> - walk\n>\n> > [!dont] Do not\n> > - do not sit\n");
		assertThat(rendered.callouts()).extracting(Callout::kind).containsExactly(CalloutKind.DO);
		assertThat(rendered.warnings()).containsExactly(new MarkdownWarning(4, "A box cannot stand in a box"));
	}

	@Test
	void secondBoxOfOneNameIsNoSecondLandmark() {
		assertThat(Clinic.html("> [!urgent] Call\n> - a\n\n> [!urgent] Call\n> - b"))
			.containsOnlyOnce("aria-labelledby")
			.contains("id=\"urgent-call\"", "id=\"urgent-call-2\"");
	}

	@Test
	void onlyWhatCannotWaitIsALandmark() {
		for (CalloutKind kind : CalloutKind.values()) {
			boolean isLandmark = kind == CalloutKind.EMERGENCY || kind == CalloutKind.URGENT;
			assertThat(Clinic.html("> [!" + kind.word() + "] Words\n> - do not a").contains("aria-labelledby"))
				.as(kind.word())
				.isEqualTo(isLandmark);
		}
	}

	@Test
	void listsToDoAndNotToDoAreToldApart() {
		assertThat(Clinic.html("> [!do] Do\n> - walk")).contains("<ul class=\"do-list\">");
		assertThat(Clinic.html("> [!dont] Do not\n> - do not run")).contains("<ul class=\"dont-list\">");
	}

	@Test
	void itemThatDoesNotBeginDoNotIsReported() {
		assertThat(Clinic.render("> [!dont] Do not\n> - Do not run\n> - smoke\n").warnings())
			.containsExactly(new MarkdownWarning(3, "In this box each item begins with \"do not\""));
	}

	@Test
	void questionsHaveSquaresToTickOnPaper() {
		assertThat(Clinic.html("> [!questions] Ask\n> - Why?")).contains("<ul class=\"questions-list\">");
	}

	@Test
	void timelineIsAnOrderedList() {
		assertThat(Clinic.html("> [!timeline] Step by step\n> - **First day.** You walk.")).contains("""
				<ol class="timeline">
				<li><strong>First day.</strong> You walk.</li>
				</ol>""");
	}

	@Test
	void comparisonBeginsOnTheLineAfterTheHeadingAndNamesItsRows() {
		assertThat(Clinic.html("""
				> [!compare] Two operations
				> | | Discectomy | Fusion |
				> |---|---|---|
				> | What it does | Takes a piece | Joins bones |
				""")).isEqualTo(
				"""
						<section class="callout callout-compare">\
						<h2 class="callout-heading" id="two-operations">Two operations</h2><div class="callout-body">\
						<div class="table-scroll" tabindex="0" role="group" aria-labelledby="two-operations"><table class="cards-by-column">
						<thead>
						<tr><td> </td><th scope="col">Discectomy</th><th scope="col">Fusion</th></tr>
						</thead>
						<tbody>
						<tr><th scope="row">What it does</th><td data-heading="What it does">Takes a piece</td>\
						<td data-heading="What it does">Joins bones</td></tr>
						</tbody>
						</table></div></div></section>""");
	}

	@Test
	void choicesInRowsCarryTheNamesOfTheirColumns() {
		assertThat(Clinic.html("""
				> [!compare] Tests side by side
				> | Test | What it shows [@who-2023] | Radiation |
				> |---|---|---|
				> | X-ray | Bones | A little |
				""")).contains("<table class=\"cards-by-row\">", """
				<tr><th scope="row">X-ray</th><td data-heading="What it shows">Bones</td>\
				<td data-heading="Radiation">A little</td></tr>""");
	}

	@Test
	void twoColumnsStayATableOnTheSmallestScreen() {
		assertThat(Clinic.html("> [!compare] Harms\n> | Harm | Of 100 |\n> |---|---|\n> | A clot | 3 |"))
			.contains("<th scope=\"row\">A clot</th>")
			.doesNotContain("cards-by", "data-heading");
	}

}
