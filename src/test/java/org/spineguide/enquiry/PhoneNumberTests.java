package org.spineguide.enquiry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "(202) 555-0143", "2025550143", "202.555.0143", "+1 202 555 0143", "1-202-555-0143",
			"202 555 0143 ext. 12", "tel:202-555-0143", "011 44 20 7946 0018", "0044 20 7946 0018", "+44 20 7946 0018",
			" 202 555 0143 ", "1-800-FLOWERS", "\uff12\uff10\uff12 555 0143" })
	void anyWayToWriteANumberIsTaken(String typed) {
		assertThat(PhoneNumber.parse(typed, "US")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "none", "12", "ada@example.org", "call me", "000000000000000000000000" })
	void whatCannotBeCalledIsRefused(String typed) {
		assertThat(PhoneNumber.parse(typed, "US")).isEmpty();
	}

	@Test
	void waysToWriteTheSameNumberAreEqual() {
		assertThat(PhoneNumber.parse("(202) 555-0143", "US")).isEqualTo(PhoneNumber.parse("+1 202.555.0143", "DE"));
	}

}
