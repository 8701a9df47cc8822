package org.spineguide.enquiry.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.contact.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class EmailTypoTests {

	@ParameterizedTest
	@CsvSource({ "ada@gmial.com, ada@gmail.com", "ada@gnail.com, ada@gmail.com", "ada@gmail.con, ada@gmail.com",
			"ada@gmai.com, ada@gmail.com", "Ada@Hotmaill.com, Ada@hotmail.com", "ada@yahoo.co, ada@yahoo.com",
			"ada@outlok.com, ada@outlook.com", "ada@comcast.ner, ada@comcast.net",
			"\u0130BRAH\u0130M@GMA\u0130L.COM, \u0130BRAH\u0130M@gmail.com", "ada@gma\u0131l.com, ada@gmail.com",
			"\u0130\u0130\u0130@gmial.com, \u0130\u0130\u0130@gmail.com" })
	void slipInTheNameOfAProviderIsSeen(String typed, String meant) {
		assertThat(EmailAddress.parse(typed).flatMap(EmailTypo::meant)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada@gmail.com", "ada@ymail.com", "ada@mail.com", "ada@example.org", "ada@clinic.example",
			"ada@me.com" })
	void otherAddressesAreNotDoubted(String typed) {
		assertThat(EmailAddress.parse(typed).flatMap(EmailTypo::meant)).isEmpty();
	}

}
