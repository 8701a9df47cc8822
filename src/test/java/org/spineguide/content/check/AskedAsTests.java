package org.spineguide.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.Library;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class AskedAsTests {

	@TempDir
	Path folder;

	@Test
	void wordsBelongToTheirArticle() {
		Library library = library("""
				- article: walking
				  words: [legs ache, cannot walk far]
				""");
		assertThat(library.findings()).isEmpty();
		assertThat(library.defaultEdition().askedAs(ArticlePath.of("walking"))).containsExactly("legs ache",
				"cannot walk far");
		assertThat(library.defaultEdition().askedAs(ArticlePath.of("resting"))).isEmpty();
	}

	@Test
	void articleThatMovedKeepsItsWords() {
		library("""
				- article: strolling
				  words: [legs ache]
				""");
		Library library = TestLibrary.in(this.folder).with("en/walking.md", """
				---
				title: Walking
				summary: All of it.
				kind: page
				aliases: [strolling]
				---
				Text.
				""").read();
		assertThat(library.defaultEdition().askedAs(ArticlePath.of("walking"))).containsExactly("legs ache");
		assertThat(problems()).isEmpty();
	}

	@Test
	void wordsOfAnArticleThatIsNotThereAreAMistake() {
		library("""
				- article: walking
				  words: [legs ache]
				- article: flying
				  words: [wings ache]
				""");
		assertThat(problems()).containsExactly("ERROR 3 There is no article 'flying'");
	}

	@Test
	void wordsUnderTwoArticlesAreToBeDecided() {
		library("""
				- article: walking
				  words:
				  - legs ache
				- article: resting
				  words:
				  - Legs ache
				""");
		assertThat(problems()).containsExactly("WARNING 6 'Legs ache' stands under walking and resting");
	}

	@Test
	void wordsThatNobodyTypesAreToBeShortened() {
		library("""
				- article: walking
				  words:
				  - my legs ache whenever i walk farther than to the shop around the corner
				""");
		assertThat(problems()).singleElement().asString().contains("WARNING 3", "longer than 60 characters");
	}

	@Test
	void emptyLineInTheListIsNoWord() {
		Library library = library("""
				- article: walking
				  words:
				  - legs ache
				  -
				""");
		assertThat(library.defaultEdition().askedAs(ArticlePath.of("walking"))).containsExactly("legs ache");
	}

	@Test
	void articleIsListedOnce() {
		Library library = library("""
				- article: walking
				  words: [legs ache]
				- article: walking
				  words: [legs hurt]
				""");
		assertThat(library.findings()).singleElement()
			.returns(3, Finding::line)
			.extracting(Finding::problem)
			.isEqualTo("'walking' has its words further up already");
	}

	private Library library(String askedAs) {
		return TestLibrary.in(this.folder)
			.article("walking", "Walking", "Text.")
			.article("resting", "Resting", "Text.")
			.with("en/asked-as.yml", askedAs)
			.read();
	}

	private List<String> problems() {
		return Checks.check(this.folder)
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals("asked-as"))
			.map((finding) -> finding.severity() + " " + finding.line() + " " + finding.problem())
			.toList();
	}

}
