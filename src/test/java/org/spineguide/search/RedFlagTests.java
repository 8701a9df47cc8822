package org.spineguide.search;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.RedFlag.Level;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class RedFlagTests {

	private static Search shipped;

	@BeforeAll
	static void readArticles() {
		shipped = Searches.shipped();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "red-flags.txt", delimiter = '\t')
	void wordsThatMayMeanDangerAreNoticedInManyForms(String words) {
		assertThat(danger(shipped, words)).isPresent();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "no-red-flags.txt", delimiter = '\t')
	void ordinaryWordsAreNot(String words) {
		assertThat(danger(shipped, words)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "cannot pee, EMERGENCY", "numb between my legs, EMERGENCY", "lost control of bowels, EMERGENCY",
			"both legs weak, EMERGENCY", "chest pain, EMERGENCY", "fever and back pain, URGENT",
			"fever and I cannot pee, EMERGENCY", "I want to die and both legs are weak, CRISIS",
			"swollen calf since my fusion, URGENT" })
	void howSoonHelpIsNeededIsToldByTheWorstSign(String words, Level level) {
		assertThat(danger(shipped, words)).contains(level);
	}

	@Test
	void whatToDoInAnEmergencyComesFirst() {
		assertThat(shipped.find(SearchRequest.of("en", "my legs are numb and i cant pee since the operation"))
			.hits()
			.get(0)).extracting((hit) -> hit.article().path().value()).isEqualTo("chronic-back-pain/warning-signs");
	}

	@Test
	void crisisComesBeforeEveryOtherSign(@TempDir Path folder) {
		Search search = Searches.of(TestLibrary.in(folder).with("en/red-flags.yml", """
				- sign: bees
				  words: [stung by bees]
				- sign: despair
				  level: crisis
				  words: [want to die]
				""").read());
		assertThat(danger(search, "i want to die")).contains(Level.CRISIS);
		assertThat(danger(search, "stung by bees and i want to die")).contains(Level.CRISIS);
		assertThat(danger(search, "stung by bees")).contains(Level.EMERGENCY);
	}

	@Test
	void signsComeFromTheContentAlone(@TempDir Path folder) {
		Search search = Searches.of(TestLibrary.in(folder).with("en/red-flags.yml", """
				- sign: bees
				  words: [stung by bees]
				  unless: [stung by bees in a dream]
				""").read());
		assertThat(danger(search, "I was stung by two bees")).contains(Level.EMERGENCY);
		assertThat(danger(search, "stung by bees in a dream")).isEmpty();
		assertThat(danger(search, "cannot pee")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "numb privates, true", "my private bits went numb, true", "dead in the privates, true",
			"privates hurt since a fall last winter and my toe is numb, false", "numb foot, false" })
	void partsOfAPairStandNearEachOtherInAnyWording(String words, boolean isDanger, @TempDir Path folder) {
		Search search = Searches.of(TestLibrary.in(folder).with("en/red-flags.yml", """
				- sign: saddle
				  words: [saddle numbness]
				  pairs:
				    - any-of: [numb, dead]
				      with: [privates, private bits]
				""").read());
		assertThat(danger(search, words).isPresent()).isEqualTo(isDanger);
	}

	@Test
	void wordThatIsMarkedStandsForItselfAlone(@TempDir Path folder) {
		Search search = Searches.of(TestLibrary.in(folder)
			.with("en/lay-words.yml", "- words: [medicine, prednisone, tylenol]\n")
			.with("en/red-flags.yml", "- {sign: bones, words: [=prednisone and back pain, too much tylenol]}\n")
			.read());
		assertThat(danger(search, "prednisone and back pain")).isPresent();
		assertThat(danger(search, "tylenol and back pain")).isEmpty();
		assertThat(danger(search, "too much medicine")).isPresent();
	}

	private static Optional<Level> danger(Search search, String words) {
		return search.find(SearchRequest.of("en", words)).danger();
	}

}
