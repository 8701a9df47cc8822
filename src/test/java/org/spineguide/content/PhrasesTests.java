package org.spineguide.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	private final Phrases<String> phrases = new Phrases<>();

	PhrasesTests() {
		this.phrases.add("disc", "a cushion");
		this.phrases.add("disc wall", "the ring around it");
		this.phrases.add("Biopsy", "a test");
		this.phrases.add("Abscess", "a pocket of pus");
		this.phrases.add("IT", "a name in capitals");
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
		assertThat(this.phrases.at(List.of("it"), 0)).isEmpty();
	}

	@Test
	void partOfAWordOrPhraseIsNotThePhrase() {
		assertThat(meaningAt("disc or wall", 0)).isEqualTo("a cushion");
		assertThat(this.phrases.at(List.of("discuss", "it"), 0)).isEmpty();
		assertThat(this.phrases.at(List.of("wall"), 0)).isEmpty();
	}

	private String meaningAt(String text, int place) {
		return this.phrases.at(Sentence.wordsOf(text), place).orElseThrow().meaning();
	}

}
