package org.spineguide.markdown;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DecisionInputsTests {

	private static final String VALUES = """
			> [!values] How much does it matter?
			> | What matters | Fits better with |
			> |---|---|
			> | Relief *sooner* | Operation |
			> | No cut | No operation |
			""";

	private static final String QUIZ = """
			> [!quiz] Two questions
			> ### Who is better at 2 years?
			> - [ ] Those with surgery
			> - [x] Neither
			>
			> It was the same [@who-2023].
			>
			> ### What must not wait?
			> - [X] New numbness
			> - [ ] Old pain
			>
			> It may be the nerves.
			""";

	private static final String READY = """
			> [!ready] Ask yourself
			> - Do I know what matters?
			> - Is nobody pushing me?
			""";

	@Test
	void pointsCanBeWeighedWithoutAChoiceMadeBefore() {
		Document page = Jsoup.parse(Clinic.html(VALUES));
		assertThat(page.select("fieldset > legend").eachText()).containsExactly("Relief sooner", "No cut");
		assertThat(page.select("fieldset").get(0).select("label").eachText()).containsExactly("Does not matter",
				"Matters", "Matters a lot");
		assertThat(page.select(".fits").eachText()).containsExactly("Fits better with: Operation",
				"Fits better with: No operation");
		assertThat(page.select("input[type=radio]").eachAttr("name")).startsWith(InputName.ofValue("Relief sooner"));
		assertThat(page.select("input").eachAttr("form")).hasSize(7).containsOnly("decision");
		assertThat(page.select("input[checked], table")).isEmpty();
		assertThat(page.select("label:has(input[name=own])").text()).isEqualTo("Something else");
	}

	@Test
	void answerOfAQuizIsFoldedAndSaysWhichIsRight() {
		Document page = Jsoup.parse(Clinic.html(QUIZ));
		assertThat(page.select("fieldset > legend > h3").eachText()).containsExactly("Who is better at 2 years?",
				"What must not wait?");
		assertThat(page.select("fieldset label").eachText()).containsExactly("Those with surgery", "Neither",
				"New numbness", "Old pain");
		assertThat(page.select("details").eachText()).containsExactly(
				"Show the answer Right answer: Neither It was the same [1].",
				"Show the answer Right answer: New numbness It may be the nerves.");
		assertThat(page.html()).doesNotContain("[x]", "[ ]", "data-right");
	}

	@Test
	void checksLearnWhatIsAskedAndWhatIsRight() {
		Callout quiz = Clinic.render(QUIZ).callouts().get(0);
		assertThat(quiz.questions()).extracting(Callout.Question::question)
			.containsExactly("Who is better at 2 years?", "What must not wait?");
		assertThat(quiz.questions().get(0).choices()).containsExactly(new Callout.Choice("Those with surgery", false),
				new Callout.Choice("Neither", true));
		assertThat(quiz.questions().get(0).answerText()).isEqualTo("It was the same.");
		assertThat(Clinic.render(VALUES).callouts().get(0).rows()).containsExactly(
				List.of("What matters", "Fits better with"), List.of("Relief sooner", "Operation"),
				List.of("No cut", "No operation"));
		assertThat(Clinic.render(QUIZ).warnings()).isEmpty();
		assertThat(Clinic.render(QUIZ).unparsed()).isEmpty();
	}

	@Test
	void questionsOfReadinessEndWithTheButton() {
		Document page = Jsoup.parse(Clinic.html(READY));
		assertThat(page.select("fieldset").eachText()).containsExactly("Do I know what matters? Yes No",
				"Is nobody pushing me? Yes No");
		assertThat(page.select("button[form=decision]").eachText()).containsExactly("See how it fits");
	}

	@Test
	void wordsOfTheInputsAreNotPartOfTheText() {
		assertThat(Clinic.render(VALUES + "\n" + READY).text()).doesNotContain("Matters a lot", "Kept for a day")
			.contains("Relief sooner; Operation", "Is nobody pushing me?");
	}

	@Test
	void termIsNoButtonWithinALabel() {
		Rendered rendered = Clinic.render(
				"> [!quiz] Q\n> ### Which?\n> - [x] A disc\n> - [ ] None\n>\n> A disc is soft.",
				new Term("disc", "disc", List.of(), "A cushion."));
		assertThat(Jsoup.parse(rendered.html()).select("label button")).isEmpty();
		assertThat(Jsoup.parse(rendered.html()).select("details button.term").text()).isEqualTo("disc");
	}

	@Test
	void whatAQuizLacksIsReportedWithItsLine() {
		assertThat(Clinic.render("> [!quiz] Q\n> ### Which?\n> - [ ] One\n> - [ ] Two\n").warnings())
			.extracting(MarkdownWarning::line, MarkdownWarning::message)
			.containsExactly(
					tuple(2, "A question of a quiz needs a list of answers, one of them with [x], the others with [ ]"),
					tuple(2, "A question of a quiz needs a paragraph that explains its answer"));
		assertThat(Clinic.render("> [!quiz] Q\n> Words.\n").warnings()).extracting(MarkdownWarning::message)
			.containsExactly("A quiz needs a heading (###) for each question");
	}

	@Test
	void tickOutsideOfAQuizIsStillReported() {
		assertThat(Clinic.render("- [x] done\n").unparsed()).hasSize(1);
	}

	@Test
	void hostileWordsCannotLeaveTheirPlace() {
		String evil = "\"><script>alert(1)</script>";
		SafeHtml.assertSafe(Clinic.html(VALUES.replace("No cut", evil)));
		SafeHtml.assertSafe(Clinic.html(QUIZ.replace("Neither", evil)));
		SafeHtml.assertSafe(Clinic.html(READY.replace("pushing", evil)));
	}

}
