package org.spineguide.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClinicTests {

	/** Still the evening before in Chicago, and the afternoon in Auckland. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

	@Test
	void dayIsTheOneWhereTheClinicStands() {
		assertThat(clinic("America/Chicago").today(CLOCK)).isEqualTo(LocalDate.of(2026, 11, 19));
		assertThat(clinic("Pacific/Auckland").today(CLOCK)).isEqualTo(LocalDate.of(2026, 11, 20));
	}

	@ParameterizedTest
	@CsvSource({ "US, (202) 555-0143, tel:+12025550143", "US, 911, tel:911", "US, +44 20 7946 0018, tel:+442079460018",
			"GB, 020 7946 0018, tel:+442079460018", "GB, 999, tel:999", "DE, 030 23125 0, tel:+4930231250",
			"DE, 116117, tel:116117", "US, 555-0143, tel:5550143",
			"US, (202) 555-0143 ext. 7, tel:+12025550143;ext=7" })
	void phoneLinkHasThePrefixOfTheCountryUnlessTheNumberIsShort(String country, String number, String link) {
		assertThat(clinic("America/Chicago", country).phoneLink(number)).isEqualTo(link);
	}

	private static Clinic clinic(String zone) {
		return clinic(zone, "US");
	}

	private static Clinic clinic(String zone, String country) {
		return new Clinic("Example Spine Clinic", List.of(), null, "911", null, null, null, country, ZoneId.of(zone),
				List.of("en"), Map.of(), List.of(), 2, null, null);
	}

}
