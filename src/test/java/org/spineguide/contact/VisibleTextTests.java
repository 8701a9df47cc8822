package org.spineguide.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u200b\u200c\u200d\u2060\ufeff", "\u202e\u2066", "\u00ad",
			"\u0000\u0007", "\u3164", "\u2800\uffa0", "\u0301", "\ud800" })
	void nameThatNobodySeesIsEmpty(String typed) {
		assertThat(VisibleText.line(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Example", "O\u2019Hara", "Nguy\u1ec5n Th\u1ecb", "\u0130brahim",
			"\u0639\u0644\u06cc\u200c\u0631\u0636\u0627", "\u0936\u094d\u200d\u092f", "\u0d28\u0d4d\u200d",
			"\u674e\u5c0f\u9f99", "\u8fbb\udb40\udd00", "\ud83d\udc69\u200d\u2695\ufe0f Ada" })
	void namesOfManyScriptsStayAsTheyAre(String typed) {
		assertThat(VisibleText.line(typed)).isEqualTo(typed);
	}

	@Test
	void nameIsWhatIsSeen() {
		assertThat(VisibleText.line("\u202eA\u0000da\u00a0 Exa\u00admple\u200d\ufeff ")).isEqualTo("Ada Example");
		assertThat(VisibleText.line("A\u030asa")).isEqualTo("\u00c5sa");
	}

	@Test
	void joinerAtTheEndOfAWordIsNotSeen() {
		assertThat(VisibleText.line("\u738b\u200d \u5c0f\u200c")).isEqualTo("\u738b \u5c0f");
	}

	@Test
	void messageKeepsItsLinesAndLosesWhatNoPageMayHold() {
		assertThat(VisibleText.lines("a\r\nb\tc\u0000\u001b\u0085\udfff")).isEqualTo("a\r\nb\tc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u200d\u0301", "\u200bA\u030a\u200b sa", "\u3164x\u3164" })
	void cleaningTwiceChangesNothingMore(String typed) {
		String once = VisibleText.line(typed);
		assertThat(VisibleText.line(once)).isEqualTo(once);
	}

}
