package org.spineguide.site;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Edition;
import org.spineguide.content.load.TestLibrary;
import org.spineguide.site.AToZ.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class AToZTests {

	@TempDir
	Path folder;

	@Test
	void allNamesStandOnOnePageWhileTheyFit() {
		AToZ list = AToZ.of(edition(), 3);
		assertThat(list.isWhole()).isTrue();
		assertThat(list.letters()).containsOnlyKeys("E", "R");
		assertThat(list.letters().get("R")).extracting(Entry::name).containsExactly("Recovery", "risks of surgery");
		assertThat(list.letters().get("R").get(0).also()).containsExactly("healing");
	}

	@Test
	void eachLetterHasAPageWhenThereAreTooMany() {
		AToZ list = AToZ.of(edition(), 2);
		assertThat(list.isWhole()).isFalse();
		assertThat(list.all()).containsExactly("E", "R");
		assertThat(list.letters()).isEmpty();
		AToZ letter = AToZ.of(edition(), "r").orElseThrow();
		assertThat(letter.all()).containsExactly("E", "R");
		assertThat(letter.letters()).containsOnlyKeys("R");
		assertThat(AToZ.of(edition(), "x")).isEmpty();
	}

	private Edition edition() {
		return TestLibrary.in(this.folder)
			.article("fusion/recovery", "Recovery", "Text.", "also-known-as: [healing]")
			.article("fusion/risks", "risks of surgery", "Text.")
			.article("fusion/exercise", "Exercise", "Text.")
			.read()
			.defaultEdition();
	}

}
