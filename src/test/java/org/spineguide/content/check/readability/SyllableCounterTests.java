package org.spineguide.content.check.readability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllableCounterTests {

	@ParameterizedTest
	@CsvSource({ "1, the you eye bone bones huge disc nerve nerves through weight walked healed called ache aches",
			"1, eight guide tongue league fruit blue friend field height change priest known smoked screwed",
			"2, table acre muscle muscles boxes places nurses inches treated needed settled hundred naked being",
			"2, spasm rhythm trial giant science quiet create fluid cruel poem react movement careful something",
			"2, special patient action cushion surgeon people question language business every someone marriage",
			"3, area idea video radio piano period medium serious previous easier",
			"3, recovery earlier opinion decision hospital vertebra diagnose element increment requirement biopsy",
			"4, laterally facility society experience material ability diabetes emergency operation paralysis",
			"5, laminectomy evaluation immediately reoperation", "6, foraminotomy spondylolisthesis osteoarthritis" })
	void wordsHaveAsManyAsTheDictionarySays(int syllables, String words) {
		for (String word : words.split(" ")) {
			assertThat(SyllableCounter.in(word)).as(word).isEqualTo(syllables);
		}
	}

	@ParameterizedTest
	@CsvSource({ "don't, 1", "can\u2019t, 1", "isn't, 2", "haven't, 2", "it's, 1", "nurse's, 2", "surgeon's, 2",
			"you'll, 1", "that'll, 2", "they've, 1" })
	void shortenedWordsAreSpokenAsTheyAreWritten(String word, int syllables) {
		assertThat(SyllableCounter.in(word)).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "surgery, 2", "different, 2", "injuries, 2", "usually, 3" })
	void shorterOfTwoPronunciationsCounts(String word, int syllables) {
		assertThat(SyllableCounter.in(word)).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "911, 1", "1.5, 1", "MRI, 1", "A1c, 1" })
	void figuresAndAbbreviationsCountAsOne(String word, int syllables) {
		assertThat(SyllableCounter.in(word)).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "follow-up, 3", "x-ray, 2", "anti-inflammatory, 7" })
	void hyphensJoinWords(String word, int syllables) {
		assertThat(SyllableCounter.in(word)).isEqualTo(syllables);
	}

}
