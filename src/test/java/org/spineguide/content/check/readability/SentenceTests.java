package org.spineguide.content.check.readability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Walk a little. Then rest. | 2", "Is it bad? Yes! It can be. | 3", "your wound is red | 1",
					"Walk 1.5 miles a day. | 1", "It helps about 1 in 100. 3 get well at once. | 2",
					"See Dr. Reed at St. Mary's. She knows you. | 2", "Bring, e.g. Your notes. | 1",
					"Call at 38 \u00B0C (100.4 \u00B0F). Do not wait. | 2", "\u201CWhy me?\u201D she asked. | 1",
					"He said \u201Cstop.\u201D Then he left. | 2", "**** | 0" })
	void sentencesEndWhereReadersPause(String text, int sentences) {
		assertThat(Sentence.in(text)).hasSize(sentences);
	}

	@Test
	void abbreviationKeepsTheSentenceWhole() {
		assertThat(Sentence.in("Ask Dr. Reed first. Then call.")).extracting(Sentence::text)
			.containsExactly("Ask Dr. Reed first.", "Then call.");
	}

	@Test
	void wordsAreWhatStandsBetweenSpaces() {
		assertThat(Sentence.of("\u201CDon\u2019t lift (much): a follow-up comes in 6\u20138 weeks\u201D \u2013 or so.")
			.words())
			.containsExactly("Don't", "lift", "much", "a", "follow-up", "comes", "in", "6", "8", "weeks", "or", "so");
	}

	@Test
	@Timeout(20)
	void sentenceWithoutEndIsReadAllTheSame() {
		assertThat(Sentence.in("Ask Dr. ".repeat(60_000))).hasSize(1);
		assertThat(Sentence.in("walk".repeat(120_000))).hasSize(1);
	}

}
