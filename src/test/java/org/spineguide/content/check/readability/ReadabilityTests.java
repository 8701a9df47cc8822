package org.spineguide.content.check.readability;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	/** The examples that encyclopedias give for the formulas. */
	@Test
	void publishedExamplesHaveTheirPublishedFigures() {
		assertThat(read("The cat sat on the mat.").ease()).isCloseTo(116, within(0.5));
		assertThat(
				read("This sentence, taken as a reading passage unto itself, is being used to prove a point.").ease())
			.isCloseTo(69, within(0.5));
		assertThat(read("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.").grade())
			.isCloseTo(13.1, within(1.0));
	}

	@Test
	void figuresAreThoseOfTheFormulas() {
		Readability readability = new Readability(100, 8, 20, 100, 130);
		assertThat(readability.grade()).isCloseTo(0.39 * 12.5 + 11.8 * 1.3 - 15.59, within(0.05));
		assertThat(readability.ease()).isCloseTo(206.835 - 1.015 * 12.5 - 84.6 * 1.3, within(0.05));
	}

	@Test
	void sentencesAndWordsAreCounted() {
		Readability readability = read("Walk a little each day. Rest.", "stand up");
		assertThat(readability.words()).isEqualTo(8);
		assertThat(readability.sentences()).isEqualTo(3);
		assertThat(readability.longest()).isEqualTo(5);
	}

	@Test
	void glossaryTermCountsOnceUnderAnyOfItsNames() {
		PhraseMatcher<String> glossary = new PhraseMatcher<>();
		glossary.add("Laminectomy", "laminectomy");
		glossary.add("bony roof surgery", "laminectomy");
		Readability readability = Readability.of(
				passages("A laminectomy helps.", "Laminectomies and a laminectomy help.", "Bony roof surgery helps."),
				glossary);
		assertThat(readability.words()).isEqualTo(12);
		// A laminectomy helps, and a help helps.
		assertThat(readability.countedWords()).isEqualTo(7);
	}

	@Test
	void textWithoutSentencesHasNoFigures() {
		assertThat(read("").isEmpty()).isTrue();
	}

	private static Readability read(String... texts) {
		return Readability.of(passages(texts), new PhraseMatcher<>());
	}

	private static List<TextBlock> passages(String... texts) {
		return List.of(texts).stream().map((text) -> new TextBlock(1, Sentence.in(text))).toList();
	}

}
