package org.spineguide.content.check.readability;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseMatcherTests {

	private final PhraseMatcher<String> phraseMatcher = new PhraseMatcher<>();

	PhraseMatcherTests() {
		this.phraseMatcher.add("disc", "a cushion");
		this.phraseMatcher.add("disc wall", "the ring around it");
		this.phraseMatcher.add("Biopsy", "a test");
		this.phraseMatcher.add("Abscess", "a pocket of pus");
		this.phraseMatcher.add("IT", "a name in capitals");
	}

	@Test
	void longestPhraseIsFound() {
		assertThat(meaningAt("the disc wall tears", 1)).isEqualTo("the ring around it");
		assertThat(meaningAt("the disc tears", 1)).isEqualTo("a cushion");
	}

	@Test
	void plainPluralsAndCaseDoNotMatter() {
		assertThat(meaningAt("Discs wear", 0)).isEqualTo("a cushion");
		assertThat(meaningAt("all biopsies", 1)).isEqualTo("a test");
		assertThat(meaningAt("ABSCESSES", 0)).isEqualTo("a pocket of pus");
		assertThat(meaningAt("two disc walls", 1)).isEqualTo("the ring around it");
	}

	@Test
	void nameInCapitalsIsNoOtherWord() {
		assertThat(meaningAt("IT", 0)).isEqualTo("a name in capitals");
		assertThat(this.phraseMatcher.at(List.of("it"), 0)).isEmpty();
	}

	@Test
	void partOfAWordOrPhraseIsNotThePhrase() {
		assertThat(meaningAt("disc or wall", 0)).isEqualTo("a cushion");
		assertThat(this.phraseMatcher.at(List.of("discuss", "it"), 0)).isEmpty();
		assertThat(this.phraseMatcher.at(List.of("wall"), 0)).isEmpty();
	}

	private String meaningAt(String text, int place) {
		return this.phraseMatcher.at(Sentence.wordsOf(text), place).orElseThrow().meaning();
	}

}
