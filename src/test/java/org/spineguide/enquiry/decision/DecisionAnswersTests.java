package org.spineguide.enquiry.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.content.Article;
import org.spineguide.content.decision.DecisionAid;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.decision.DecisionAnswers.WeighedValue;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionAnswersTests {

	@Test
	void pointsThatMatterStandWithTheOptionTheyFit() {
		DecisionAnswers answers = answers(Map.of("value-O1", "2", "value-O2", "0", "value-N1", "1"));
		assertThat(answers.important("Okapi fusion")).extracting(WeighedValue::text)
			.containsExactly("Quokka 1 of Okapi fusion");
		assertThat(answers.important("No operation")).extracting(WeighedValue::weight)
			.containsExactly(DecisionWeight.SOME);
		assertThat(answers.important()).hasSize(2);
		assertThat(answers.unanswered()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "9", "-1", "1.0", "01", "2 ", "\u0662", "much", "<script>", "99999999999" })
	void whatNoInputSendsIsNoAnswer(String sent) {
		DecisionAnswers answers = answers(Map.of("value-O1", sent, "quiz-1", sent, "ready-1", sent));
		assertThat(answers.values()).extracting(WeighedValue::weight).containsOnlyNulls();
		assertThat(answers.quiz().get(0).chosen()).isNull();
		assertThat(answers.readiness().get(0).yes()).isNull();
	}

	@Test
	void quizAndReadinessAreReadByPlace() {
		DecisionAnswers answers = answers(Map.of("quiz-1", "1", "ready-1", "0", "ready-2", "1"));
		assertThat(answers.quiz().get(0).correct()).isTrue();
		assertThat(answers.ready()).isEqualTo(1);
		assertThat(answers.with(Map.of("quiz-1", "0")::get).quiz().get(0).chosenWords()).isEqualTo("The quokka");
	}

	@Test
	void lineOfOnesOwnIsOneShortLine() {
		assertThat(answers(Map.of("own", "  two\n lines\u0000 ")).own()).isEqualTo("two lines");
		String long1 = answers(Map.of("own", "\uD83D\uDE00".repeat(5000))).own();
		assertThat(long1.codePointCount(0, long1.length())).isEqualTo(200);
	}

	/** Ten made-up people: what each picture shows, in parts of a block. */
	@ParameterizedTest
	@CsvSource({ "0000, 0, 0", "1000, 1, 0", "2000, 2, 0", "0010, 0, 1", "0022, 0, 4", "1111, 2, 2", "2211, 4, 2",
			"2222, 4, 4", "0102, 1, 2", "2010, 2, 1" })
	void pictureShowsEachPointAtItsOptionAndNothingElse(String weights, int first, int second) {
		DecisionPicture picture = DecisionPicture.of(answers(weights, "Okapi fusion", "No operation"));
		assertThat(picture.lines()).extracting(DecisionPicture.Line::option)
			.containsExactly("Okapi fusion", "No operation");
		assertThat(picture.lines()).extracting(DecisionAnswersTests::parts).containsExactly(first, second);
	}

	@Test
	void orderOfTheOptionsChangesNothingButTheOrder() {
		DecisionPicture one = DecisionPicture.of(answers("2101", "Okapi fusion", "No operation"));
		DecisionPicture other = DecisionPicture.of(answers("0121", "No operation", "Okapi fusion"));
		assertThat(one.lines().get(0).blocks()).isEqualTo(other.lines().get(1).blocks());
		assertThat(one.lines().get(1).blocks()).isEqualTo(other.lines().get(0).blocks());
		assertThat(other.lines()).extracting(DecisionPicture.Line::option)
			.containsExactly("No operation", "Okapi fusion");
	}

	@Test
	void picturesStayOnTheSheetHoweverManyPointsMatter() {
		DecisionPicture picture = DecisionPicture
			.of(answers(Map.of("value-O1", "2", "value-O2", "2", "value-N1", "2", "value-N2", "2")));
		assertThat(picture.lines().stream().flatMap((line) -> line.blocks().stream()))
			.allMatch((block) -> block.x() + block.width() <= 326);
	}

	@Test
	void whatIsKeptCanBeReadAgain() {
		JsonMapper json = JsonMapper.builder().build();
		DecisionAnswers answers = answers(Map.of("value-O1", "2", "own", "x", "quiz-1", "0", "ready-1", "0"));
		assertThat(json.readValue(json.writeValueAsBytes(answers), DecisionAnswers.class)).isEqualTo(answers);
		assertThat(answers.toString() + answers.values() + answers.quiz() + answers.readiness())
			.doesNotContain("Quokka", "okapi", "tapir", "MUCH");
	}

	@Test
	void articleWithoutAnAidHasNoAnswers() {
		Article plain = ExampleSite.library(org.spineguide.enquiry.Clinics.clinic().make())
			.defaultEdition()
			.article(org.spineguide.content.ArticlePath.of("spinal-fusion/recovery"))
			.orElseThrow();
		assertThat(DecisionAnswers.of(plain, (name) -> null)).isEmpty();
	}

	@Test
	void textForATableSaysEverything() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		assertThat(new DecisionText(messages, Locale.ENGLISH)
			.of(answers(Map.of("value-O1", "2", "own", "x", "ready-1", "1"))))
			.startsWith("Quagga: fusion or not?\nQuokka 1 of Okapi fusion: content.decision.weight.much\n")
			.contains("\nx\n", "Could I tell a tapir about it?: form.no", "Is nobody pushing me?: form.not-provided");
	}

	private static DecisionAnswers answers(Map<String, String> sent) {
		return DecisionAnswers.of(ExampleSite.decision(), sent::get).orElseThrow();
	}

	/** Answers with a weight for each point, in the order of the aid. */
	private static DecisionAnswers answers(String weights, String... options) {
		List<DecisionAid.Value> values = ExampleSite.aid(options).values();
		return new DecisionAnswers("/aid", "Aid", List.of(options),
				IntStream.range(0, values.size())
					.mapToObj((place) -> new WeighedValue(values.get(place).name(), values.get(place).text(),
							values.get(place).option(), DecisionWeight.values()[weights.charAt(place) - '0']))
					.toList(),
				"", List.of(), List.of());
	}

	private static int parts(DecisionPicture.Line line) {
		return line.blocks().stream().mapToInt((block) -> block.strong() ? 2 : 1).sum();
	}

}
