package org.spineguide.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClinicTests {

	/** Still the evening before in Chicago, and the afternoon in Auckland. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

	@Test
	void dayIsTheOneWhereTheClinicStands() {
		assertThat(clinic("America/Chicago").today(CLOCK)).isEqualTo(LocalDate.of(2026, 11, 19));
		assertThat(clinic("Pacific/Auckland").today(CLOCK)).isEqualTo(LocalDate.of(2026, 11, 20));
	}

	private static Clinic clinic(String zone) {
		return new Clinic("Example Spine Clinic", List.of(), null, "911", null, null, null, "US", ZoneId.of(zone),
				List.of("en"), Map.of(), List.of(), 2, null);
	}

}
