package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.SpineguideApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What people tell the clinic is nowhere to be found without the keys. */
@SpringBootTest(classes = { SpineguideApplication.class, ExampleSite.class },
		properties = { "spineguide.enquiry.limits.from-network-in-hour=1000", "logging.level.root=debug",
				"logging.level.org.springframework.jdbc=trace" })
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTests {

	private static final List<String> SECRETS = List.of("Quixley", "quixley", "5550143", "555-0143", "example-mail.org",
			"zebra crossing");

	@TempDir
	static Path folder;

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void dataFolder(DynamicPropertyRegistry registry) {
		registry.add("spineguide.data.dir", folder::toString);
	}

	@Test
	void neitherDatabaseNorLogHoldsWhatPeopleWrite(CapturedOutput output) throws Exception {
		Walk byPhone = new Walk(Browser.of(this.mvc)).start("APPOINTMENT").post("details", "warningSigns", "yes");
		byPhone.post("check", "name", "", "route", "PHONE", "phone", "no phone, Quixley", "message", "zebra crossing");
		byPhone.post("check", "name", "Ada Quixley", "route", "PHONE", "phone", "(202) 555-0143", "returning", "yes",
				"message", "I fell on a zebra crossing");
		assertThat(byPhone.post("sent").title()).startsWith("We have your request");
		Walk byMail = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		byMail.post("check", "name", "Ada Quixley", "route", "EMAIL", "email", "ada.quixley@example-mail.org",
				"message", "Was it the zebra crossing?");
		assertThat(byMail.post("sent").title()).startsWith("We have your request");
		assertThat(output.getAll()).contains("INSERT INTO enquiry").doesNotContain(SECRETS);
		try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
			assertThat(files).hasSizeGreaterThan(1).allSatisfy(SecrecyTests::assertTellsNothing);
		}
	}

	private static void assertTellsNothing(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(SECRETS);
		assertThat(new String(bytes, StandardCharsets.UTF_16LE)).doesNotContain(SECRETS);
	}

}
