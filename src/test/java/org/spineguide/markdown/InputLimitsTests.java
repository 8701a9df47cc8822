package org.spineguide.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InputLimitsTests {

	@Test
	void textThatIsTooLongIsRefused() {
		assertThatCode(() -> check("a".repeat(InputLimits.CHARACTERS))).doesNotThrowAnyException();
		refuses("a".repeat(InputLimits.CHARACTERS + 1), 1, "The text is longer than 500,000 characters");
	}

	@Test
	void textOfTooManyLinesIsRefused() {
		assertThatCode(() -> check("\n".repeat(InputLimits.LINES - 1))).doesNotThrowAnyException();
		refuses("\n".repeat(InputLimits.LINES), 20_001, "The text has more than 20,000 lines");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "\u0007", "\u001b", "\u007f", "\u0085", "\ud800", "\udc00", "\ud800\ud800" })
	void whatIsNotTextIsRefused(String character) {
		assertThatExceptionOfType(UnreadableMarkdownException.class).isThrownBy(() -> check("a\nb" + character))
			.withMessageStartingWith("This is not text: it holds the character U+")
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
	}

	@Test
	void lettersAndSignsOfAnyLanguageAreText() {
		assertThatCode(() -> check("\tÄ ß 脊椎 עמוד 😀\r\n\u00a0\u200d\u2028")).doesNotThrowAnyException();
	}

	@Test
	void quotesAndListsAreNotNestedForever() {
		assertThatCode(() -> check("> ".repeat(InputLimits.DEPTH) + "a")).doesNotThrowAnyException();
		refuses("a\n" + "> ".repeat(InputLimits.DEPTH + 1), 2, "Quotes or lists are nested too deeply");
		refuses(">".repeat(InputLimits.DEPTH + 1), 1, "Quotes or lists are nested too deeply");
		refuses("> 1. - ".repeat(InputLimits.DEPTH) + "a", 1, "Quotes or lists are nested too deeply");
	}

	@Test
	void deepIndentIsRefusedButNotABlankLine() {
		refuses("a\n\n" + " ".repeat(InputLimits.INDENT + 1) + "- a", 3, "Quotes or lists are nested too deeply");
		assertThatCode(() -> check("a\n" + " ".repeat(InputLimits.INDENT + 1) + "\nb")).doesNotThrowAnyException();
	}

	@Test
	void sameSignOverAndOverIsRefused() {
		assertThatCode(() -> check("*".repeat(InputLimits.RUN))).doesNotThrowAnyException();
		refuses("a\n" + "*".repeat(InputLimits.RUN + 1), 2, "The sign * stands more than 200 times in a row");
	}

	@Test
	void manyFootnotesAreRefused() {
		refuses("[^1] ".repeat(InputLimits.FOOTNOTES + 1), 1, "The text has more than 2,000 footnotes");
	}

	private static void refuses(String text, int line, String reason) {
		assertThatExceptionOfType(UnreadableMarkdownException.class).isThrownBy(() -> check(text))
			.withMessage(reason)
			.matches((ex) -> ex.line() == line, "names line " + line);
	}

	private static void check(String text) {
		InputLimits.check(text, LineOffsets.of(text));
	}

}
