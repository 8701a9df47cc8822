package org.spineguide.operation.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.TextFile;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class SetupHealthCheckTests {

	private static final String OWN = """
			name: Lakeside Spine
			address: [12 Shore Road]
			phone: "(202) 555-9143"
			emergency-number: "911"
			email: desk@lakeside.clinic
			time-zone: America/New_York
			languages: [en]
			""";

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void everyDetailOfTheShippedExampleIsNamed() throws Exception {
		HealthItem item = item(Files.readString(Path.of("content/clinic.yml")), "operation.setup.example");
		assertThat(item.weight()).isEqualTo(Weight.SOON);
		assertThat(item.places()).extracting(Place::text)
			.containsExactly("Name: Example Spine Clinic", "Address: Example Street 1, Exampletown",
					"Phone: (202) 555-0143",
					"Phone when you are closed: Example Spine Clinic on-call line, (202) 555-0168",
					"Mail address for requests: frontdesk@example.org", "Sender of mail: no-reply@example.org");
		assertThat(item.number()).isEqualTo(item.places().size());
	}

	@Test
	void ownDetailsAreWell() throws Exception {
		assertThat(item(OWN, "operation.setup.example").isWell()).isTrue();
	}

	@Test
	void addressThatIsNotSetIsToldInLogAndHealthPage(CapturedOutput log) throws Exception {
		assertThat(item(OWN, "operation.setup.address").weight()).isEqualTo(Weight.SOON);
		check(OWN).warn();
		assertThat(log).contains("spineguide.web.address is not set");
	}

	@Test
	void defaultAddressOfThisMachineIsNone() throws Exception {
		this.environment.setProperty("spineguide.web.address", "http://localhost:8080");
		assertThat(item(OWN, "operation.setup.address").weight()).isEqualTo(Weight.SOON);
	}

	@Test
	void addressThatIsSetIsWell(CapturedOutput log) throws Exception {
		this.environment.setProperty("spineguide.web.address", "https://lakeside.clinic");
		this.environment.setProperty("spring.mail.host", "mail.lakeside.clinic");
		assertThat(item(OWN, "operation.setup.address").isWell()).isTrue();
		check(OWN).warn();
		assertThat(log).doesNotContain("spineguide.web.address");
	}

	@Test
	void logIsQuietOnAMachineThatNobodyReachesUntilItSendsMail(CapturedOutput log) throws Exception {
		this.environment.setProperty("server.address", "127.0.0.1");
		check(OWN).warn();
		assertThat(log).doesNotContain("spineguide.web.address");
		this.environment.setProperty("spring.mail.host", "mail.lakeside.clinic");
		check(OWN).warn();
		assertThat(log).contains("spineguide.web.address is not set");
	}

	private HealthItem item(String clinic, String message) throws Exception {
		return check(clinic).items()
			.stream()
			.filter((item) -> item.message().equals(message))
			.findFirst()
			.orElseThrow();
	}

	private SetupHealthCheck check(String text) throws Exception {
		Clinic clinic = ClinicFile.read(TextFile.of("clinic.yml", text.getBytes()));
		Library library = mock();
		given(library.clinic()).willReturn(clinic);
		given(library.brand()).willReturn(Brand.NONE);
		Edition edition = mock();
		given(edition.article(any())).willReturn(Optional.empty());
		given(library.defaultEdition()).willReturn(edition);
		Libraries libraries = mock();
		given(libraries.current()).willReturn(library);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setFallbackToSystemLocale(false);
		return new SetupHealthCheck(libraries, messages,
				new SetupSteps(libraries, Clock.systemUTC(), this.environment));
	}

}
