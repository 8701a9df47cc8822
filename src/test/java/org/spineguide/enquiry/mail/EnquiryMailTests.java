package org.spineguide.enquiry.mail;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.SpineguideApplication;
import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.ExampleData;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.MailServer;
import org.spineguide.enquiry.Parts;
import org.spineguide.enquiry.Walk;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Mail goes out on every database, through a real mail server. */
@SpringBootTest(classes = { SpineguideApplication.class, ExampleSite.class },
		properties = { "spineguide.enquiry.limits.from-network-in-hour=1000",
				"spineguide.enquiry.limits.from-network-in-minute=1000", "spineguide.jobs.poll=200ms",
				"spineguide.enquiry.mail.first-retry=200ms", "spineguide.enquiry.mail.longest-retry=400ms",
				"spineguide.web.address=https://clinic.example" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ExampleData.class)
@Tag("slow")
@ResourceLock("enquiry-mail")
abstract class EnquiryMailTests {

	private static final MailServer SERVER = new MailServer();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EnquiryMails enquiryMails;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", SERVER::port);
	}

	@Test
	void patientIsToldReferenceAndPromiseAndNothingMedical() throws Exception {
		String reference = ask("yes", "ada@example.com").send().page().select(".reference strong").text();
		MimeMessage mail = received("ada@example.com");
		assertThat(mail.getSubject()).isEqualTo("We have your message (" + reference + ")");
		assertThat(mail.getFrom()[0]).hasToString("no-reply@example.org");
		assertThat(mail.getReplyTo()[0]).hasToString("frontdesk@example.org");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(Parts.of(mail)).hasSize(2)
			.allSatisfy((part) -> assertThat(part)
				.contains(reference, "We will email you by 5pm on", "(202) 555-0143",
						"https://clinic.example/appointments/")
				.doesNotContain("Ada", "secret worry", "warning", "urgent"));
	}

	@Test
	void staffAreToldThatItIsUrgentAndWhereItIs() throws Exception {
		String reference = ask("yes", "bob@example.com").send().page().select(".reference strong").text();
		MimeMessage mail = await()
			.until(() -> SERVER.received("frontdesk@example.org"),
					(mails) -> mails.stream().anyMatch((each) -> about(reference, each)))
			.stream()
			.filter((each) -> about(reference, each))
			.findFirst()
			.orElseThrow();
		assertThat(mail.getSubject()).isEqualTo("Urgent: new request " + reference);
		assertThat(Parts.of(mail)).hasSize(2)
			.allSatisfy((part) -> assertThat(part).contains("https://clinic.example/staff/requests/" + reference)
				.doesNotContain("Ada", "secret worry", "bob@example.com"));
	}

	@Test
	void pressingTwiceSendsOneMail() {
		Walk walk = ask("no", "twice@example.com");
		walk.fork().send();
		walk.fork().send();
		await().untilAsserted(() -> assertThat(SERVER.received("twice@example.com")).hasSize(1));
		await().during(Duration.ofSeconds(1))
			.untilAsserted(() -> assertThat(SERVER.received("twice@example.com")).hasSize(1));
	}

	@Test
	void pressingManyTimesAtOnceLeadsToOneEnquiry() {
		Walk walk = ask("no", "crowd@example.com");
		assertThat(Stream.generate(walk::fork).limit(8).parallel().map((each) -> each.send().address()).distinct())
			.hasSize(1);
		await().untilAsserted(() -> assertThat(SERVER.received("crowd@example.com")).hasSize(1));
	}

	@Test
	void crowdIsServedWithoutAnErrorOnAnyDatabase() {
		assertThat(Stream.iterate(1, (number) -> number + 1)
			.limit(40)
			.parallel()
			.map((number) -> ask("no", "crowd" + number + "@example.com").send().status())).containsOnly(200);
	}

	@Test
	void mailWaitsUntilTheServerIsBack() {
		SERVER.goDown();
		List<String> people = Stream.of("c1", "c2", "c3").map((name) -> name + "@example.com").toList();
		people.forEach((person) -> assertThat(ask("no", person).send().title()).startsWith("We have your request"));
		await().untilAsserted(() -> assertThat(this.enquiryMails.failed()).hasSizeGreaterThanOrEqualTo(6)
			.allSatisfy((enquiryMail) -> assertThat(enquiryMail.failure()).isEqualTo(Failure.UNREACHABLE)));
		SERVER.comeUp();
		await().untilAsserted(() -> assertThat(this.enquiryMails.failed()).isEmpty());
		assertThat(people).allSatisfy((person) -> assertThat(SERVER.received(person)).hasSize(1));
	}

	private Walk ask(String warningSigns, String email) {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", warningSigns);
		return walk.answer("name", "Ada", "route", "EMAIL", "email", email, "message", "My secret worry?");
	}

	private static boolean about(String reference, MimeMessage mail) {
		return GreenMailUtil.getHeaders(mail).contains(reference);
	}

	private static MimeMessage received(String address) {
		return await().until(() -> SERVER.received(address), (mails) -> !mails.isEmpty()).get(0);
	}

}
