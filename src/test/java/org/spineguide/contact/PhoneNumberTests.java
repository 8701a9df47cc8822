package org.spineguide.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "+49 30 1234567 (Mobil)|DE|tel:+49301234567", "202-555-0143 (cell)|US|tel:+12025550143",
					"202-555-0143 after 5pm|US|tel:+12025550143", "202-555-0143, 2pm to 5pm|US|tel:+12025550143",
					"030 1234567 8 bis 17 Uhr|DE|tel:+49301234567", "030 1234567 9am|DE|tel:+49301234567",
					"030/1234567 (8-17)|DE|tel:+49301234567", "cell: 202 555 0143|US|tel:+12025550143",
					"202 555 0143cell|US|tel:+12025550143", "202 555 0143 or 202 555 0144|US|tel:+12025550143",
					"01 23 45 67 89 portable|FR|tel:+33123456789", "+49 (0)30 1234567|US|tel:+49301234567",
					"020 7946 0018 (work, ask for Ada)|GB|tel:+442079460018", "12 345 67 89 po 17|PL|tel:+48123456789",
					"202 555 0143 ext. 12|US|tel:+12025550143;ext=12",
					"202-555-0143 x5 (after 5pm)|US|tel:+12025550143;ext=5",
					"030 1234567 Durchwahl 12|DE|tel:+49301234567;ext=12", "1-800-FLOWERS|US|tel:+18003569377",
					"1-800-FLOWERS (ask for Ada)|US|tel:+18003569377", "1-800-FLOWERS work|US|tel:+18003569377",
					"(800) FLOWERS (work)|US|tel:+18003569377", "0800 REVERSE|GB|tel:+448007383773",
					"0044 20 7946 0018|US|tel:+442079460018", "\u0662\u0660\u0662 555 0143|US|tel:+12025550143",
					"202\u00a0555\u200b0143|US|tel:+12025550143" })
	void numberIsWhatStandsBeforeTheWords(String typed, String country, String link) {
		assertThat(PhoneNumber.parse(typed, country)).map(PhoneNumber::link).contains(link);
	}

	@ParameterizedTest
	@CsvSource({ "555-0143, US", "5550143 (home), US", "2O2 555 O143, US", "call after 5pm, US",
			"030 12 34 56mobil, DE" })
	void numberThatMayBeAnotherPersonsIsAskedFor(String typed, String country) {
		assertThat(PhoneNumber.parse(typed, country)).isEmpty();
	}

	@Test
	void numberThatMayLackItsAreaCodeIsNotCertain() {
		assertThat(PhoneNumber.parse("1234567", "DE")).map(PhoneNumber::certain).contains(false);
		assertThat(PhoneNumber.parse("030 1234567", "DE")).map(PhoneNumber::certain).contains(true);
	}

	@ParameterizedTest
	@CsvSource({ "US, (201) 555-0123", "DE, 030 123456", "FR, 01 23 45 67 89", "ZZ, (202) 555-0143" })
	void exampleIsOneOfTheCountry(String country, String example) {
		assertThat(PhoneNumber.example(country)).isEqualTo(example);
	}

	@Test
	void waysToWriteTheSameNumberAreEqual() {
		assertThat(PhoneNumber.parse("(202) 555-0143", "US")).isEqualTo(PhoneNumber.parse("+1 202.555.0143", "DE"));
	}

}
