package org.spineguide.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.spineguide.markdown.Callout.Question;

import static org.assertj.core.api.Assertions.assertThat;

class FaqBoxTests {

	private static final String QUESTIONS = """
			## Living with it

			> [!faq] Common questions
			> Ask us more.
			>
			> ### Will I be *free* of pain?
			> Not always [@one]. See [more](more.md).
			>
			> ### May I drive?
			> - Not yet.
			""";

	@Test
	void eachAnswerOpensWithoutScript() {
		assertThat(Clinic.html(QUESTIONS)).isEqualTo(
				"""
						<h2 id="living-with-it">Living with it</h2>
						<section class="callout callout-faq">\
						<h3 class="callout-heading" id="common-questions">Common questions</h3><div class="callout-body">\
						<p>Ask us more.</p>\
						<details class="faq-item"><summary><h4 id="will-i-be-free-of-pain">Will I be <em>free</em> of pain?</h4></summary>\
						<div class="faq-answer"><p>Not always <span class="citations"><a class="citation" id="citation-1" \
						href="#reference-1" aria-label="Reference 1">[1]</a></span>. See <a href="more">more</a>.</p></div></details>\
						<details class="faq-item"><summary><h4 id="may-i-drive">May I drive?</h4></summary>\
						<div class="faq-answer"><ul>
						<li>Not yet.</li>
						</ul></div></details></div></section>""");
	}

	@Test
	void questionsAndAnswersAreKnownApart() {
		assertThat(Clinic.render(QUESTIONS).callouts().get(0).questions()).containsExactly(
				new Question("Will I be free of pain?", "Not always. See more.",
						"<p>Not always. See <a href=\"more\">more</a>.</p>", List.of()),
				new Question("May I drive?", "Not yet.", "<ul>\n<li>Not yet.</li>\n</ul>", List.of()));
	}

	@Test
	void boxWithoutQuestionsIsReported() {
		assertThat(Clinic.render("> [!faq] Questions\n> Nothing.").warnings()).extracting(MarkdownWarning::message)
			.containsExactly("A box of questions and answers needs a heading (###) for each question");
	}

}
