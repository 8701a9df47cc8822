package org.spineguide.editing.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.load.TestLibrary;

/** A library with articles that are to be reviewed, on a day that a test chooses. */
final class Reviews extends Clock {

	private final Library library;

	private LocalDate today = LocalDate.of(2026, 11, 20);

	private Reviews(Library library) {
		this.library = library;
	}

	/** Pages that are due by the names of their days, and one that is due on none. */
	static Reviews dueOn(Path folder, String... days) {
		TestLibrary library = TestLibrary.in(folder).with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				email: frontdesk@example.org
				mail-from: no-reply@example.org
				time-zone: America/New_York
				languages: [en]
				opening-hours:
				  monday: 08:00-17:00
				""").article("never", "Never due", "Text.");
		for (String day : days) {
			library.article("due-" + day, "Due " + day, "Text.", "review-due: " + day);
		}
		return new Reviews(library.read());
	}

	Reviews on(String day) {
		this.today = LocalDate.parse(day);
		return this;
	}

	Libraries libraries() {
		return () -> this.library;
	}

	ReviewCalendar calendar() {
		return new ReviewCalendar(libraries(), this);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	@Override
	public Instant instant() {
		return this.today.atTime(LocalTime.NOON).atZone(ZoneId.of("America/New_York")).toInstant();
	}

}
