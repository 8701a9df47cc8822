package org.spineguide.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Finding;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class AskedAsWordsTests {

	@TempDir
	Path folder;

	@Test
	void phraseOfWhichNothingIsInTheTextIsPointedOut() {
		assertThat(problems("how long do i need crutches")).containsExactly(
				"'how long do i need crutches' of asked-as.yml leads here, but none of its words is in the text");
	}

	@Test
	void wordInAnotherFormIsEnough() {
		assertThat(problems("when can i swim")).isEmpty();
	}

	@Test
	void anotherNameForItIsEnough() {
		assertThat(problems("when to go to the baths")).isEmpty();
	}

	@Test
	void redFlagIsAnsweredByTheEmergencyAdvice() {
		assertThat(problems("my wound gapes")).isEmpty();
	}

	/** The others make "walk" a word of half the articles, which carries no question. */
	private List<String> problems(String asked) {
		TestLibrary.in(this.folder)
			.article("wound", "Wound care", "Keep it dry. No swimming. Walk a little.")
			.article("walking", "Walking", "Walk daily.")
			.article("resting", "Resting", "Lie down.")
			.with("en/lay-words.yml", "- words: [swimming, baths]\n")
			.with("en/red-flags.yml", "- {sign: wound, words: [wound gapes]}\n")
			.with("en/asked-as.yml", "- article: wound\n  words: [" + asked + ", walk]\n");
		return Checks.check(this.folder)
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals("asked-as-words"))
			.map(Finding::problem)
			.toList();
	}

}
