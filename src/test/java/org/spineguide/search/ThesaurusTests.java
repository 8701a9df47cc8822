package org.spineguide.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThesaurusTests {

	private final WordForms forms = WordForms.of("en");

	private final Thesaurus thesaurus = Thesaurus
		.of(List.of(List.of("herniated disc", "slipped disc"), List.of("disc", "disk"),
				List.of("slipped disc", "ruptured disc"), List.of("sciatica", "pain down my leg"), List.of("of the")),
				this.forms);

	@Test
	void groupsThatShareANameAreOne() {
		assertThat(group("ruptured disc")).isEqualTo(group("herniated disc")).isNotNull();
		assertThat(group("disk")).isEqualTo(group("disc")).isNotEqualTo(group("slipped disc"));
	}

	@Test
	void orderAndFormOfTheWordsDoNotMatter() {
		assertThat(group("disc slipping")).isEqualTo(group("slipped discs")).isNotNull();
	}

	@Test
	void wordsOutsideHaveNoGroup() {
		assertThat(group("elephant")).isNull();
		assertThat(group("of the")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "It is a slipped disc", "slipped discs hurt", "a herniated disc" })
	void textHasTheTokenOfTheGroupBesideItsWords(String text) {
		assertThat(tokens(text)).contains(group("slipped disc"), group("disc"), "disc");
	}

	@ParameterizedTest
	@CsvSource({ "pain down the back of the leg, false", "pain that goes down my leg, true", "leg pain, false" })
	void stopWordsWithinANameDoNotHideIt(String text, boolean there) {
		assertThat(tokens(text).contains(group("sciatica"))).isEqualTo(there);
	}

	@Test
	void unitsAreTheLongestNamesAndWhatIsLeft() {
		List<Concept> units = new Concepts(this.thesaurus)
			.of(this.forms.words("surgery for my slipped disc and the pain down a leg"));
		assertThat(units).extracting(Concept::token)
			.containsExactly("surgeri", group("slipped disc"), group("sciatica"));
	}

	@Test
	void queryOfStopWordsAloneKeepsThem() {
		assertThat(new Concepts(this.thesaurus).of(this.forms.words("what is it"))).hasSize(3);
	}

	private String group(String name) {
		return this.thesaurus.group(this.forms.words(name));
	}

	private List<String> tokens(String text) {
		return WordForms.cut(text, this.forms.stemsWith(this.thesaurus)).stream().map(WordForms.Cut::text).toList();
	}

}
