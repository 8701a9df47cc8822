package org.spineguide.contact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "911", "112", "(202) 555-0143", "+1 202.555.0143", "020 7946 0018", "116 117" })
	void numberInDigitsIsTaken(String written) {
		assertThat(PhoneText.parse(written)).map(PhoneText::value).contains(written);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "call us", "12", "call 911", "1-800-SPINE-01", "202-555-0143 ext. 5", "ada@example.org" })
	void wordsThatALinkWouldLeaveOutAreRefused(String written) {
		assertThat(PhoneText.parse(written)).isEmpty();
	}

}
