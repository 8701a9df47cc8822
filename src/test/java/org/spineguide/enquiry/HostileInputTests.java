package org.spineguide.enquiry;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.SpineguideApplication;
import org.spineguide.contact.VisibleText;
import org.spineguide.content.Libraries;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.inbox.EnquiryCsv;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Hostile texts are kept as they are seen, shown as what they are, mailed to nobody and
 * run by nothing.
 */
@SpringBootTest(classes = { SpineguideApplication.class, ExampleSite.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "spineguide.jobs.poll=200ms",
				"spineguide.enquiry.limits.from-network-in-hour=100000",
				"spineguide.enquiry.limits.from-network-in-minute=100000",
				"spineguide.enquiry.limits.from-contact-in-day=100000",
				"spineguide.enquiry.limits.drafts-from-network-in-hour=100000" })
@ContextConfiguration(initializers = ExampleData.class)
@Tag("slow")
@ResourceLock("computing")
@Order(3)
class HostileInputTests {

	private static final MailServer MAIL = new MailServer();

	@LocalServerPort
	int port;

	@Autowired
	Enquiries enquiries;

	@Autowired
	Libraries libraries;

	@Autowired
	MessageSource messages;

	private Browser browser;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", MAIL::port);
	}

	@BeforeEach
	void open() {
		this.browser = Browser.of("http://127.0.0.1:" + this.port);
	}

	@Test
	void thereAreHundredsOfThem() {
		assertThat(HostileInputs.all()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
	}

	@Test
	void inEachFieldTheyAreShownAsTheyAre() {
		Walk visitor = details();
		for (String input : HostileInputs.all()) {
			Walk walk = visitor.fork()
				.answer("name", input, "route", input, "phone", input, "email", input, "returning", input, "days",
						input, "topic", input, "message", input);
			if (walk.status() == 413) {
				// Eight times as much, percent-encoded, is more than a form may bring.
				assertThat(input.length()).isGreaterThan(1000);
				continue;
			}
			assertThat(walk.status()).as(input).isEqualTo(200);
			assertNothingRuns(walk.page(), input);
			// The parser of this test takes U+FFFF for the end of the page.
			if (walk.address().endsWith("/details") && !input.contains("\uffff")) {
				String phone = walk.page().getElementById("phone").val();
				// Of a line that is far too long, only the beginning is kept.
				assertThat(VisibleText.contact(input)).as("phone").startsWith(phone);
				assertThat(phone.length()).isGreaterThanOrEqualTo(Math.min(VisibleText.contact(input).length(), 200));
				assertThat(shown(walk.page().getElementById("message").wholeText())).as("message")
					.isEqualTo(shown(VisibleText.lines(input)));
			}
		}
	}

	@Test
	void inWarningSignsAndHiddenFieldsTheyDoNoHarm() {
		Walk visitor = new Walk(this.browser).start("QUESTION");
		for (String input : HostileInputs.all()) {
			for (String page : List.of("warning-signs", "details", "check")) {
				Browser.Answer answer = this.browser.post(visitor.draft() + "/" + page, List.of("journey", input,
						"back", input, "meant", input, "kind", input, "article", input, "warningSigns", input));
				assertThat(answer.status()).as("%s at %s", input, page).isIn(404, 400, 413);
			}
			Walk walk = visitor.fork().answer("journey", input, "warningSigns", input, "article", input);
			assertThat(walk.status()).as(input).isIn(200, 413);
			Browser.Answer start = this.browser.post("/appointments", List.of("kind", input, "article", input));
			assertThat(start.status()).as(input).isIn(303, 400);
		}
	}

	@Test
	void keptExactlyAndExportedWithoutAFormulaAndMailedToNobodyElse() {
		int sent = 0;
		int mailed = 0;
		for (String input : HostileInputs.all()) {
			Walk walk = details();
			String address = "patient" + sent + "@example.com";
			walk.answer("name", input, "route", "EMAIL", "email", address, "returning", "yes", "message", input);
			if (!walk.address().endsWith("/check")) {
				assertThat(walk.page().select(".error-summary li")).as(input).isNotEmpty();
				continue;
			}
			assertNothingRuns(walk.page(), input);
			Enquiry kept = kept(walk.send());
			assertThat(kept.answers().name()).isEqualTo(VisibleText.line(input));
			assertThat(Optional.ofNullable(kept.answers().message()).orElse(VisibleText.lines(input)))
				.isEqualTo(VisibleText.lines(input));
			EnquiryCsv csv = new EnquiryCsv(this.libraries.current(), this.messages, Locale.ENGLISH);
			assertThat(csv.of(List.of(kept), (reference) -> List.of()).split(",\"", -1))
				.noneMatch((cell) -> cell.matches("(?s)\\s*[=+@-].*") || cell.indexOf('\u0000') >= 0);
			sent++;
			// Nobody is written to on behalf of what looks like spam.
			mailed += kept.quarantined() ? 0 : 1;
		}
		int all = mailed;
		assertThat(all).isGreaterThan(250);
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(
					() -> assertThat(patients()).hasSize(all).allMatch((to) -> to.matches("patient\\d+@example.com")));
	}

	private static List<String> patients() {
		return MAIL.received()
			.stream()
			.flatMap((mail) -> recipients(mail).stream())
			.filter((to) -> !to.equals("frontdesk@example.org"))
			.toList();
	}

	private static List<String> recipients(MimeMessage mail) {
		try {
			return List.of(mail.getAllRecipients()).stream().map(Object::toString).toList();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Walk details() {
		return new Walk(this.browser).start("APPOINTMENT").answer("warningSigns", "no");
	}

	private Enquiry kept(Walk walk) {
		return this.enquiries.find(new RandomToken(walk.address().substring("/appointments/".length()))).orElseThrow();
	}

	/** As a browser shows it: HTML knows one kind of line break. */
	private static String shown(String input) {
		return input.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static void assertNothingRuns(Document page, String input) {
		assertThat(page.select("main script, main img, main iframe, main svg, main style, main a[href^=javascript]"))
			.as(input)
			.isEmpty();
		assertThat(page.select("main *").stream().flatMap((element) -> element.attributes().asList().stream()))
			.as(input)
			.noneMatch((attribute) -> attribute.getKey().startsWith("on"));
		assertThat(page.select("main form")).as(input).hasSize(1);
	}

}
