package org.spineguide.enquiry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "ada@example.org", "ada+spine@example.org", "a.d.a@sub.example.org", "o'hara@example.org",
			"ada@m\u00fcnchen.example", "\u00e5sa@example.org", "ada!#$%&*/=?^_`{|}~@example.org", "1@2.example" })
	void addressesInUseAreTaken(String typed) {
		assertThat(EmailAddress.parse(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ada", "ada@", "@example.org", "ada@example", "ada@@example.org", "ada @example.org",
			"ada@example.org, bob@example.org", "ada@example.org;bob@example.org", "Ada <ada@example.org>",
			"ada@example.org\nBcc: bob@example.org", "ada@example.org\r\n\r\nHello", "ada\u0000@example.org",
			"ada@exam\u202eple.org", "ada@[127.0.0.1]", "ada@example..org" })
	void whatNoMailServerTakesIsRefused(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@Test
	void spacesAroundAreForgiven() {
		assertThat(EmailAddress.parse(" \u00a0ada@example.org\t ".replace('\u00a0', ' '))).map(EmailAddress::value)
			.contains("ada@example.org");
	}

	@Test
	void longestAddressIsTakenAndALongerOneIsNot() {
		String longest = "a".repeat(254 - "@example.org".length()) + "@example.org";
		assertThat(EmailAddress.parse(longest)).isPresent();
		assertThat(EmailAddress.parse("a" + longest)).isEmpty();
	}

	@Test
	void hugeTextIsJudgedQuickly() {
		assertThat(EmailAddress.parse("a@" + "a.".repeat(1_000_000))).isEmpty();
	}

}
