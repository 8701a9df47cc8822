package org.spineguide.content;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.load.Folders;
import org.spineguide.content.load.LibraryReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens once a day happens by the clocks of the clinic. */
class ClinicDailyScheduleTests {

	private static final Instant NOON_IN_LONDON = Instant.parse("2026-01-15T12:00:00Z");

	private Folders folders;

	private LibraryReader reader;

	private ClinicDailySchedule threeAtNight;

	@BeforeEach
	void openClinic(@TempDir Path folder) {
		this.folders = Folders.in(folder);
		this.reader = this.folders.reader();
		this.threeAtNight = new ClinicDailySchedule(() -> this.reader.read(Folders.TODAY), LocalTime.of(3, 0));
		stands("Europe/London");
	}

	@Test
	void comesAtTheTimeOfTheClinic() {
		assertThat(this.threeAtNight.getInitialExecutionTime(NOON_IN_LONDON)).isEqualTo("2026-01-16T03:00:00Z");
	}

	@Test
	void comesAgainTheNextDay() {
		assertThat(this.threeAtNight
			.getNextExecutionTime(ExecutionComplete.simulatedSuccess(Instant.parse("2026-01-16T03:00:01Z"))))
			.isEqualTo("2026-01-17T03:00:00Z");
	}

	@Test
	void followsAClinicThatCorrectsItsTimeZone() {
		stands("America/New_York");
		assertThat(this.threeAtNight
			.getNextExecutionTime(ExecutionComplete.simulatedSuccess(Instant.parse("2026-01-16T03:00:01Z"))))
			.isEqualTo("2026-01-16T08:00:00Z");
	}

	private void stands(String timeZone) {
		this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				phone: (202) 555-0143
				emergency-number: "911"
				time-zone: %s
				languages: [en]
				""".formatted(timeZone));
	}

}
