package org.spineguide.operation.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Library;
import org.spineguide.content.load.TestLibrary;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class SetupStepsTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void allOfTheShippedExampleIsStillToBeDone(@TempDir Path folder) throws Exception {
		TestLibrary library = TestLibrary.in(folder)
			.with("clinic.yml", Files.readString(Path.of("content/clinic.yml")))
			.with("en/privacy.md", Files.readString(Path.of("content/en/privacy.md")));
		assertThat(open(library.read())).containsExactly("name", "address", "phone", "out-of-hours", "email",
				"mail-from", "hours", "holidays", "web-address", "mail-server", "privacy");
	}

	@Test
	void nothingIsLeftOfAClinicThatDidItAll(@TempDir Path folder) {
		this.environment.setProperty("spineguide.web.address", "https://lakeside.clinic");
		this.environment.setProperty("spring.mail.host", "mail.lakeside.clinic");
		Library library = TestLibrary.in(folder).with("clinic.yml", """
				name: Lakeside Spine
				address: [12 Shore Road]
				phone: "(202) 555-9143"
				emergency-number: "911"
				email: desk@lakeside.clinic
				time-zone: America/New_York
				languages: [en]
				opening-hours: {monday: "08:00-17:00"}
				holidays: [{date: 2026-12-25, name: Christmas Day}]
				""").with("en/privacy.md", """
				---
				title: Privacy
				summary: What we keep.
				kind: page
				reviewed-by: Robin Lake
				reviewed: 2026-11-01
				---
				We keep little.
				""").read();
		assertThat(open(library)).isEmpty();
	}

	private List<String> open(Library library) {
		SetupSteps steps = new SetupSteps(() -> library, CLOCK, this.environment);
		List<String> open = steps.all().stream().filter(SetupStep::isOpen).map(SetupStep::name).toList();
		assertThat(steps.open()).isEqualTo(open.size());
		return open;
	}

}
