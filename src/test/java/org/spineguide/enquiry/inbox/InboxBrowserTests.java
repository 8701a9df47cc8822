package org.spineguide.enquiry.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.spineguide.browser.Axe;
import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.mail.EnquiryMail;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;
import org.spineguide.enquiry.retention.Retention;
import org.spineguide.staff.Role;
import org.spineguide.staff.signin.Colleagues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The inbox as staff meet it. */
@BrowserTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InboxBrowserTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Colleagues colleagues;

	private final Enquiries enquiries;

	private final EnquiryMails mails;

	private final Retention retention;

	private final JdbcClient database;

	InboxBrowserTests(@Autowired Colleagues colleagues, @Autowired Enquiries enquiries, @Autowired EnquiryMails mails,
			@Autowired Retention retention, @Autowired JdbcClient database) {
		this.colleagues = colleagues;
		this.enquiries = enquiries;
		this.mails = mails;
		this.retention = retention;
		this.database = database;
	}

	@BeforeEach
	void empty() {
		this.database.sql("DELETE FROM enquiry").update();
	}

	@Test
	void requestArrivesIsAnsweredClosedAndErased(Visitors visitors) {
		Page patient = visitors.reader();
		patient.setDefaultTimeout(PATIENCE.toMillis());
		patient.navigate("/appointments?from=/spinal-fusion/recovery");
		press(patient, "Ask for an appointment");
		patient.getByLabel("Yes").check();
		press(patient, "Continue");
		patient.getByLabel("Full name").fill("Zoë Quixley");
		patient.getByLabel("By phone").check();
		patient.getByLabel("Phone number").fill("(202) 555-0143");
		patient.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		press(patient, "Continue");
		press(patient, "Send");
		String reference = patient.locator(".reference strong").textContent().strip();

		Page staff = signIn(visitors.reader(), Role.RECEPTION);
		rail(staff, "Requests");
		assertThat(staff.locator(".inbox-entry").first().textContent()).contains(reference, "Urgent",
				"Emergency advice was shown on", "Recovery after spinal fusion");
		check(staff);
		follow(staff, reference);
		assertThat(staff.locator("main").textContent()).contains("Zoë Quixley", "(202) 555-0143");
		check(staff);
		press(staff, "Save the note only");
		assertThat(staff.locator(".error-summary").textContent()).contains("Write a note first");
		check(staff);
		press(staff, "Take it up");
		check(staff);
		patient.reload();
		assertThat(patient.locator("h1").textContent()).isEqualTo("We are looking at your request");

		Page colleague = signIn(visitors.reader(), Role.RECEPTION);
		colleague.getByLabel("Find a request or an article").fill("quixley");
		press(colleague, "Find");
		assertThat(colleague.url()).endsWith("/staff/requests/" + reference);
		press(colleague, "Appointment booked");
		staff.getByLabel("Note for colleagues").fill("Wants a Monday");
		press(staff, "Tried to reach them");
		assertThat(staff.locator(".error-summary").textContent()).contains("Robin Example changed it in the meantime");
		assertThat(staff.evaluate("document.activeElement.className")).isEqualTo("error-summary");
		check(staff);
		press(staff, "Close: answered");
		assertThat(staff.locator(".banner").textContent()).contains("The request is closed.");
		assertThat(staff.locator(".inbox-notes").textContent()).contains("Wants a Monday");
		patient.reload();
		assertThat(patient.locator("h1").textContent()).isEqualTo("Your request is closed");

		this.database.sql("UPDATE enquiry SET changed_at = changed_at - :days")
			.param("days", Duration.ofDays(89).toMillis())
			.update();
		staff.navigate("/staff/requests/erasures");
		assertThat(staff.locator("tbody").textContent()).contains(reference);
		check(staff);
		this.database.sql("UPDATE enquiry SET changed_at = changed_at - :days")
			.param("days", Duration.ofDays(1).toMillis())
			.update();
		assertThat(this.retention.erase()).hasSize(1);
		assertThat(staff.navigate("/staff/requests/" + reference).status()).isEqualTo(404);
		assertThat(patient.reload().status()).isEqualTo(404);
		staff.navigate("/staff/requests?show=over");
		assertThat(staff.locator("main").textContent()).contains("Nothing here.");
		check(staff);
	}

	@Test
	void noteThatWasSentAfterTheSessionEndedIsGivenBack(Page page) {
		Enquiry enquiry = keep(Kept.received(Instant.now()));
		signIn(page, Role.RECEPTION);
		page.navigate("/staff/requests/" + enquiry.reference());
		page.locator("#note").fill("Called twice, nobody there.");
		page.context().clearCookies();
		press(page, "Save the note only");
		assertThat(page.locator("h1").textContent()).isEqualTo("Your text is still here");
		assertThat(page.locator("textarea").inputValue()).isEqualTo("Called twice, nobody there.");
		assertThat(page.url()).doesNotContain("Called");
		check(page);
		signIn(page.context().newPage(), Role.RECEPTION);
		press(page, "Send it again");
		assertThat(page.locator("main").textContent()).contains("because you signed in again");
		check(page);
		press(page, "Send it again");
		assertThat(page.locator(".inbox-notes").textContent()).contains("Called twice, nobody there.");
	}

	@Test
	void nobodyIsKeptOutOfAnyListInLightAndDarkAndOnTheSmallestScreen(Page page) {
		Instant now = Instant.now();
		Enquiry late = keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofHours(2))));
		keep(Kept.received(now).promised(now.plus(Duration.ofDays(5))).advised(now));
		keep(Kept.received(now).as(EnquiryStatus.BOOKED));
		keep(Kept.received(now.minus(Duration.ofDays(90))).closed(now.minus(Duration.ofDays(80))));
		Enquiry held = keep(
				Kept.received(now).saying(Forms.form().named("W".repeat(60)).saying("x".repeat(300))).inQuarantine());
		this.mails.queue(late.reference(), MailAudience.STAFF, now);
		this.mails.failed(this.mails.find(late.reference(), MailAudience.STAFF).orElseThrow(),
				EnquiryMail.Failure.REFUSED, true, now);
		this.database.sql("""
				INSERT INTO search_fruitless_word (word, day, times) VALUES ('rhizolysis', :day, 4)
				ON CONFLICT DO NOTHING
				""").param("day", now.toString().substring(0, 10)).update();
		signIn(page, Role.values());
		for (String address : List.of("/staff", "/staff/requests", "/staff/requests?show=urgent",
				"/staff/requests?show=late&kind=APPOINTMENT", "/staff/requests?show=over",
				"/staff/requests?show=quarantine", "/staff/requests/" + late.reference(),
				"/staff/requests/" + held.reference(), "/staff/find", "/staff/requests/erasures", "/staff/mails",
				"/staff/words", "/staff/health", "/staff/reviews")) {
			page.setViewportSize(1280, 900);
			page.navigate(address);
			check(page);
			page.setViewportSize(320, 568);
			page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(320);
			assertThat(smallTargets(page)).as("too small for a finger at " + address).isEmpty();
		}
		page.navigate("/staff/words");
		assertThat(page.locator("tbody").textContent()).contains("rhizolysis", "4");
	}

	@Test
	void oldestLateRequestIsAnsweredByKeyboardAloneAndWithoutScript(Visitors visitors) {
		Instant now = Instant.now();
		Enquiry oldest = keep(Kept.received(now.minus(Duration.ofDays(5))).promised(now.minus(Duration.ofDays(3))));
		Enquiry next = keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofHours(2))));
		Page page = signIn(visitors.withoutScript(), Role.RECEPTION);
		long start = System.nanoTime();
		int steps = 0;
		for (String target : List.of(".work-late a", "button[value=CLOSE]")) {
			tabTo(page, target);
			page.keyboard().press("Enter");
			steps++;
		}
		page.locator(".banner").waitFor();
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		assertThat(page.locator(".banner").textContent()).contains("The request is closed.");
		assertThat(this.enquiries.find(oldest.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.CLOSED);
		assertThat(page.locator(":focus").getAttribute("class")).as("where the next key goes from").isEqualTo("banner");
		tabTo(page, ".inbox-next");
		page.keyboard().press("Enter");
		page.waitForURL("**/staff/requests/" + next.reference() + "?show=late");
		System.out.printf("Answer the oldest late request: %d steps, %.1f seconds by keyboard%n", steps,
				taken.toMillis() / 1000.0);
		assertThat(steps).isLessThanOrEqualTo(2);
	}

	@Test
	void lateRequestsAreAnsweredByLettersWithoutLosingThePlace(Page page) {
		Instant now = Instant.now();
		List<Enquiry> late = IntStream.range(0, 20)
			.mapToObj((each) -> keep(
					Kept.received(now.minus(Duration.ofDays(9))).promised(now.minus(Duration.ofHours(60 - each)))))
			.toList();
		signIn(page, Role.RECEPTION);
		page.navigate("/staff/requests?show=late");
		assertThat(page.locator(".inbox-entry").first().boundingBox().y).as("the first request is on the first screen")
			.isLessThan(250);
		page.locator(".inbox-open").nth(10).click();
		Object place = page.evaluate("document.querySelector('.inbox-beside').scrollTop");
		for (int each = 10; each < 13; each++) {
			assertThat(page.url()).endsWith("/" + late.get(each).reference() + "?show=late");
			page.keyboard().press("c");
			page.keyboard().press("Enter");
			page.locator(".banner").waitFor();
			assertThat(page.evaluate("scrollY")).isEqualTo(0);
			assertThat(page.evaluate("document.querySelector('.inbox-beside').scrollTop")).isEqualTo(place);
			page.keyboard().press("j");
			page.waitForURL("**/" + late.get(each + 1).reference() + "?show=late");
		}
		assertThat(this.enquiries.find(late.get(12).reference()).orElseThrow().status())
			.isEqualTo(EnquiryStatus.CLOSED);
		page.locator("#note").focus();
		page.keyboard().type("jc");
		assertThat(page.locator("#note").inputValue()).as("letters in a note are letters").isEqualTo("jc");
		assertThat(page.url()).endsWith("/" + late.get(13).reference() + "?show=late");
		page.keyboard().press("Escape");
		assertThat(page.locator(":focus").textContent()).isEqualTo(late.get(13).reference().toString());
	}

	private Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact of " + enquiry.reference());
		return enquiry;
	}

	/** Goes from one stop to the next, as the tab key does. */
	private static void tabTo(Page page, String target) {
		Object wanted = page.locator("main " + target).first().evaluate("(element) => element.outerHTML");
		boolean there = Stream.generate(() -> {
			page.keyboard().press("Tab");
			return page.locator(":focus").first().evaluate("(element) => element.outerHTML");
		}).limit(80).anyMatch(wanted::equals);
		assertThat(there).as("the tab key leads to " + target).isTrue();
	}

	private Page signIn(Page page, Role... roles) {
		page.setDefaultTimeout(PATIENCE.toMillis());
		var colleague = this.colleagues.with(roles);
		page.navigate("/staff/sign-in");
		page.getByLabel("Email address").fill(colleague.email());
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Colleagues.PASSWORD);
		page.locator("main form button[type=submit]").first().click();
		page.getByLabel("Code").fill(colleague.code());
		press(page, "Continue");
		page.waitForURL("**/staff");
		return page;
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private static void follow(Page page, String link) {
		page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
	}

	private static void rail(Page page, String link) {
		page.locator(".staff-rail")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
			.first()
			.click();
	}

	private static void check(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(Axe.findings(page)).as(page.title() + " in light").isEmpty();
		assertThat(Axe.findingsInDark(page)).as(page.title() + " in dark").isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<String> smallTargets(Page page) {
		return (List<String>) page.evaluate("""
				() => [...document.querySelectorAll("main :is(button, summary, .button, .search-filter a, .input)")]
					.filter((target) => target.offsetParent)
					.filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
					.map((target) => target.outerHTML)""");
	}

}
