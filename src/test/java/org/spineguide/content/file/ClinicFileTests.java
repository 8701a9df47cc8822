package org.spineguide.content.file;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Hours;
import org.spineguide.content.Clinic.Span;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class ClinicFileTests {

	private static final String START = """
			name: Example Spine Clinic
			emergency-number: "911"
			time-zone: America/New_York
			languages: [en]
			""";

	@ParameterizedTest
	@ValueSource(strings = { "17:00-08:00", "08:00-08:00", "08:00", "08:00-25:00", "08:00-12:00, 11:00-17:00",
			"08:00-12:00, 12:00-17:00", "13:00-17:00, 08:00-12:00", "08:00-12:00,", "24:00-08:00", "day and night" })
	void hoursThatMakeNoSenseAreRefusedWithTheirLine(String hours) {
		assertThat(slips("opening-hours:\n  monday: " + hours + "\n")).extracting(Finding::line, Finding::problem)
			.containsExactly(tuple(6, "'monday' is not a span of hours: \"" + hours + "\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "email: frontdesk|'email' is not a mail address: \"frontdesk\"",
					"mail-from: a@b|'mail-from' is not a mail address: \"a@b\"",
					"phone: call us|'phone' is not a phone number: \"call us\"",
					"phone: 1-800-SPINE|'phone' is not a phone number: \"1-800-SPINE\"",
					"response-days: 500|'response-days' is at most 60" })
	void valueThatMakesNoSenseIsRefusedWithItsLine(String line, String problem) {
		assertThat(slips(line + "\n")).extracting(Finding::line, Finding::problem).containsExactly(tuple(5, problem));
	}

	@Test
	void phoneAfterHoursIsNamedOnceByItsOwnLine() {
		assertThat(slips("phone: (202) 555-0143\nout-of-hours:\n  name: Nurse line\n  phone: ask at the desk\n"))
			.extracting(Finding::line, Finding::problem)
			.containsExactly(tuple(8, "'phone' is not a phone number: \"ask at the desk\""));
	}

	@Test
	void breaksAndMidnightCanBeWritten() throws InvalidContentException {
		Clinic clinic = ClinicFile
			.read(file("opening-hours:\n  monday: 08:00-12:00, 13:00-17:00\n  friday: 14:00\u201324:00\n"));
		assertThat(clinic.openingHours().get(DayOfWeek.MONDAY)).isEqualTo(new Hours(List
			.of(new Span(LocalTime.of(8, 0), LocalTime.NOON), new Span(LocalTime.of(13, 0), LocalTime.of(17, 0)))));
		assertThat(clinic.openingHours().get(DayOfWeek.FRIDAY))
			.isEqualTo(new Hours(LocalTime.of(14, 0), LocalTime.of(23, 59)));
	}

	private static List<Finding> slips(String rest) {
		return catchThrowableOfType(InvalidContentException.class, () -> ClinicFile.read(file(rest))).findings();
	}

	private static TextFile file(String rest) throws InvalidContentException {
		return TextFile.of("clinic.yml", (START + rest).getBytes(StandardCharsets.UTF_8));
	}

}
