package org.spineguide.staff.password;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules(() -> "Example Spine Clinic");

	@ParameterizedTest
	@ValueSource(strings = { "kettle walks to Mars", "only small letters", "12 34 56 78 90 12 34", "ünïcödé wörds",
			"        x       ", "my spine clinic has nine green chairs" })
	void passwordNeedsNoCertainLetters(String password) {
		assertThat(this.rules.problem(password, "ada@example.org", "Ada Byron")).isEmpty();
	}

	@Test
	void passphraseMayHave128Letters() {
		assertThat(this.rules.problem("k".repeat(126) + " ä", "a@b.c", "Ada")).isEmpty();
		assertThat(this.rules.problem("k".repeat(129), "a@b.c", "Ada")).contains("staff.password.long");
	}

	@ParameterizedTest
	@CsvSource({ "Ab3$xyz, short", "password1, common", "PASSWORD1, common", "iloveyou, common", "qwertyuiop, common",
			"spineguide1, near", "ExampleClinic!, near", "adabyron2026, near", "byron@example, near" })
	void passwordThatOthersTryFirstIsRefused(String password, String problem) {
		assertThat(this.rules.problem(password, "ada.byron@example.org", "Ada Byron"))
			.contains("staff.password." + problem);
	}

}
