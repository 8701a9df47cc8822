package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.spineguide.DebugLog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What people tell the clinic is nowhere to be found without the keys. */
@RequestSite
@ExtendWith({ DebugLog.class, OutputCaptureExtension.class })
@Isolated("what others print would be read too")
class SecrecyTests {

	private static final List<String> SECRETS = List.of("Quixley", "quixley", "5550143", "555-0143", "example-mail.org",
			"zebra crossing", "quagga", "Quagga", "okapi", "Okapi", "quokka", "Quokka", "tapir", "my mother",
			"fusion-or-not");

	@Value("${spineguide.data.dir}")
	Path folder;

	@Autowired
	MockMvcTester mvc;

	@Test
	void neitherDatabaseNorLogHoldsWhatPeopleWrite(CapturedOutput output) throws Exception {
		Walk byPhone = new Walk(Browser.of(this.mvc)).start("APPOINTMENT").answer("warningSigns", "yes");
		byPhone.answer("name", "", "route", "PHONE", "phone", "no phone, Quixley", "message", "zebra crossing");
		byPhone.answer("name", "Ada Quixley", "route", "PHONE", "phone", "(202) 555-0143", "returning", "yes",
				"message", "I fell on a zebra crossing");
		assertThat(byPhone.send().title()).startsWith("We have your request");
		Walk byMail = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		byMail.answer("name", "Ada Quixley", "route", "EMAIL", "email", "ada.quixley@example-mail.org", "message",
				"Was it the zebra crossing?");
		assertThat(byMail.send().title()).startsWith("We have your request");
		assertThat(output.getAll()).contains("INSERT INTO enquiry").doesNotContain(SECRETS);
		try (Stream<Path> files = Files.walk(this.folder).filter(Files::isRegularFile)) {
			assertThat(files).hasSizeGreaterThan(1).allSatisfy(SecrecyTests::assertTellsNothing);
		}
	}

	@Test
	void neitherAddressNorDatabaseNorLogHoldsWhatIsDecided(CapturedOutput output) throws Exception {
		Walk walk = new Walk(Browser.of(this.mvc)).decide(ExampleSite.AID, "value-O1", "2", "value-N2", "1", "own",
				"I look after my mother", "quiz-1", "0", "ready-1", "0");
		assertThat(walk.address()).matches("/appointments/draft/[A-Za-z0-9_-]{22}/decision");
		assertThat(walk.title()).doesNotContain(SECRETS);
		walk.answer("send", "yes").answer("warningSigns", "no");
		walk.answer("name", "Ada Quixley", "route", "EMAIL", "email", "ada.quixley@example-mail.org", "returning",
				"yes");
		assertThat(walk.text()).contains("Your answers about a choice Quagga: fusion or not?");
		assertThat(walk.send().title()).startsWith("We have your request");
		assertThat(walk.text()).doesNotContain("Quagga", "Quokka", "my mother");
		assertThat(output.getAll()).contains("INSERT INTO enquiry").doesNotContain(SECRETS);
		try (Stream<Path> files = Files.walk(this.folder).filter(Files::isRegularFile)) {
			assertThat(files).hasSizeGreaterThan(1).allSatisfy(SecrecyTests::assertTellsNothing);
		}
	}

	private static void assertTellsNothing(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(SECRETS);
		assertThat(new String(bytes, StandardCharsets.UTF_16LE)).doesNotContain(SECRETS);
	}

}
