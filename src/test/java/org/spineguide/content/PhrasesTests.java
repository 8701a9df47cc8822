package org.spineguide.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	private final Phrases<String> phrases = new Phrases<>();

	PhrasesTests() {
		this.phrases.add("disc", "a cushion");
		this.phrases.add("disc wall", "the ring around it");
		this.phrases.add("General anesthetic", "a drug that lets you sleep");
	}

	@Test
	void longestPhraseIsFound() {
		assertThat(meaningAt("the disc wall tears", 1)).isEqualTo("the ring around it");
		assertThat(meaningAt("the disc tears", 1)).isEqualTo("a cushion");
	}

	@Test
	void pluralAndCaseDoNotMatter() {
		assertThat(meaningAt("Discs wear", 0)).isEqualTo("a cushion");
		assertThat(meaningAt("a general ANESTHETICS list", 1)).isEqualTo("a drug that lets you sleep");
	}

	@Test
	void partOfAPhraseIsNotThePhrase() {
		assertThat(this.phrases.at(List.of("a", "general"), 1)).isEmpty();
		assertThat(this.phrases.at(List.of("discuss", "it"), 0)).isEmpty();
	}

	private String meaningAt(String text, int place) {
		return this.phrases.at(Sentence.wordsOf(text), place).orElseThrow().meaning();
	}

}
