package org.spineguide.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
			"ada@example.org\nBcc: bob@example.org", "ada@example.org\r\n\r\nHello", "ada@[127.0.0.1]",
			"ada@example..org" })
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

	@ParameterizedTest
	@CsvSource({ "ada@b\u00fccher.example, ada@xn--bcher-kva.example",
			"ada@\u0142\u00f3d\u017a.example, ada@xn--d-uga0v4h.example",
			"\u0142ukasz@EXAMPLE.org, \u0142ukasz@example.org", "Ada@Example.ORG, Ada@example.org",
			"\u0130BRAH\u0130M@GMA\u0130L.COM, \u0130BRAH\u0130M@xn--gmail-bgd.com" })
	void domainIsEncodedAndTheRestStaysAsItIs(String typed, String sent) {
		assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(sent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada@stra\u00dfe.example", "ada@\u03b2\u03cc\u03bb\u03bf\u03c2.example",
			"ada@\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example", ".ada@example.org", "ada.@example.org",
			"a..da@example.org", "ada@-example.org", "ada@exa_mple.org", "ada@127.0.0.1", "\"ada l\"@example.org" })
	void addressThatWouldGoElsewhereOrNowhereIsRefused(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0ada@example.org", "ada@example.org\u200b", "\ufeffada@example.org",
			"\u202aada@example.org\u202c", "ada\u00ad@example.org", "ada@exam\u2060ple.org", "ada@example.org\u3000",
			"ada\u200d@example.org", "a\u0000da@example.org" })
	void charactersThatNobodySeesAreForgiven(String typed) {
		assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains("ada@example.org");
	}

	@Test
	void twoUnicodeFormsOfTheSameAddressAreEqual() {
		assertThat(EmailAddress.parse("a\u030asa@mu\u0308nchen.example"))
			.isEqualTo(EmailAddress.parse("\u00e5sa@m\u00fcnchen.example"))
			.isPresent();
	}

	@Test
	void onlyALocalPartOutsideAsciiNeedsUtf8() {
		assertThat(EmailAddress.parse("\u0142ukasz@example.org")).map(EmailAddress::needsUtf8).contains(true);
		assertThat(EmailAddress.parse("ada@b\u00fccher.example")).map(EmailAddress::needsUtf8).contains(false);
	}

	@Test
	void hugeTextIsJudgedQuickly() {
		assertThat(EmailAddress.parse("a@" + "a.".repeat(1_000_000))).isEmpty();
	}

}
