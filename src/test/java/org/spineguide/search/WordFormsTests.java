package org.spineguide.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordFormsTests {

	private final WordForms english = WordForms.of("en");

	@ParameterizedTest
	@CsvSource({ "The surgeon\u2019s Knife, the|surgeon|knife", "naïve café, naive|cafe", "X-ray L4/L5, x|ray|l4|l5",
			"can't couldn\u2019t cant, cannot|cannot|cannot", "didn't won't, not|not", "sit want, sit|want" })
	void wordsAreWrittenAsPeopleTypeThem(String text, String words) {
		assertThat(this.english.words(text)).extracting(IndexedWord::plain).containsExactly(words.split("\\|"));
	}

	@ParameterizedTest
	@CsvSource({ "operations, operation", "numbness, numb", "discs, disc", "healing, healed", "herniated, herniation" })
	void formsOfAWordShareAStem(String one, String other) {
		assertThat(stems(one)).isEqualTo(stems(other));
	}

	@Test
	void wordsKnowWhereTheyStood() {
		assertThat(this.english.words("  Slipped disc!")).extracting(IndexedWord::start, IndexedWord::end)
			.containsExactly(tuple(2, 9), tuple(10, 14));
	}

	@Test
	void wordsOfAQuestionSayLittle() {
		assertThat(this.english.words("please tell me what is a disc"))
			.filteredOn((indexedWord) -> !indexedWord.isStopWord())
			.extracting(IndexedWord::plain)
			.containsExactly("disc");
	}

	@Test
	void smallWordsThatChangeAPhraseAreNoFunctionWords() {
		assertThat(List.of("there", "down", "from", "not", "between"))
			.noneMatch((word) -> this.english.isFunctionWord(word));
		assertThat(List.of("my", "the", "is")).allMatch((word) -> this.english.isFunctionWord(word));
	}

	@Test
	void spanishHasItsOwnStemsAndStopWords() {
		WordForms spanish = WordForms.of("es");
		assertThat(spanish.words("operación").get(0).stem()).isEqualTo(spanish.words("operaciones").get(0).stem());
		assertThat(spanish.words("la espalda").get(0).isStopWord()).isTrue();
		assertThat(spanish.words("dolió").get(0).plain()).isEqualTo("dolio");
	}

	@Test
	void languageWithoutStemmerIsTakenAsItIs() {
		assertThat(WordForms.of("vi").words("đau lưng")).extracting(IndexedWord::stem).containsExactly("dau", "lung");
	}

	private List<String> stems(String text) {
		return this.english.words(text).stream().map(IndexedWord::stem).toList();
	}

}
