package org.spineguide.enquiry;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.spineguide.browser.Axe;
import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** The request form as people meet it in a browser, with and without script. */
@BrowserTest
class RequestFormBrowserTests {

	private static final String LONG = "x".repeat(5001);

	@Test
	void whoeverAsksForAnAppointmentGetsAReference(Page page) {
		askForAnAppointment(page);
	}

	@Test
	void scriptIsNotNeeded(Visitors visitors) {
		askForAnAppointment(visitors.withoutScript());
	}

	private static void askForAnAppointment(Page page) {
		page.navigate("/appointments?from=spinal-fusion/recovery");
		assertKeepsNobodyOut(page);
		press(page, "Ask for an appointment");
		assertKeepsNobodyOut(page);
		choose(page, "No");
		press(page, "Continue");
		assertKeepsNobodyOut(page);
		page.getByLabel("Full name").fill("Ada Example");
		choose(page, "By phone");
		page.getByLabel("Phone number").fill("(202) 555-0143");
		page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("been to our clinic")))
			.getByLabel("Yes")
			.check();
		page.getByLabel("Monday morning").check();
		page.getByLabel("What would you like help with").fill("My leg hurts.\nEspecially at night.");
		press(page, "Continue");
		assertThat(page.url()).endsWith("/appointments/check");
		assertKeepsNobodyOut(page);
		assertThat(page.locator("main").innerText()).contains("Ada Example", "Monday morning", "Especially at night.");
		press(page, "Send");
		assertThat(page.locator("h1").innerText()).isEqualTo("We have your request");
		assertThat(page.locator(".reference strong").innerText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertKeepsNobodyOut(page);
		String address = page.url();
		page.reload();
		assertThat(page.url()).isEqualTo(address);
		assertThat(page.locator("h1").innerText()).isEqualTo("We have your request");
		assertThat(page.context().cookies()).isEmpty();
	}

	@Test
	void eachSlipIsSaidWithScript(Page page) {
		sayEachSlip(page);
	}

	@Test
	void eachSlipIsSaidWithoutScript(Visitors visitors) {
		sayEachSlip(visitors.withoutScript());
	}

	private static void sayEachSlip(Page page) {
		page.navigate("/appointments");
		press(page, "Ask for an appointment");
		press(page, "Continue");
		assertSlips(page, "Choose yes or no");
		choose(page, "No");
		press(page, "Continue");
		press(page, "Continue");
		assertSlips(page, "Enter your full name", "Choose how we should reply",
				"Choose yes if you have been to our clinic before");
		page.getByLabel("Full name").fill("x".repeat(201));
		choose(page, "By phone");
		page.getByLabel("Phone number").fill("none");
		page.getByLabel("What would you like help with").fill(LONG);
		press(page, "Continue");
		assertSlips(page, "Shorten your name to 200 letters or fewer", "Enter a phone number, like (202) 555-0143",
				"Choose yes if you have been to our clinic before", "Shorten your message to 5,000 letters or fewer");
		assertThat(page.getByLabel("What would you like help with").inputValue()).isEqualTo(LONG);
		choose(page, "By email");
		page.getByLabel("Email address").fill("ada at home");
		press(page, "Continue");
		assertSlips(page, "Shorten your name to 200 letters or fewer", "Enter an email address, like name@example.org",
				"Choose yes if you have been to our clinic before", "Shorten your message to 5,000 letters or fewer");
		page.navigate("/appointments");
		press(page, "Ask a question");
		choose(page, "No");
		press(page, "Continue");
		press(page, "Continue");
		assertSlips(page, "Enter your full name", "Choose how we should reply", "Enter your question");
	}

	/**
	 * The page says what is wrong first, takes the reader there, and to each field by its
	 * link.
	 */
	private static void assertSlips(Page page, String... slips) {
		assertThat(page.title()).startsWith("Error: ");
		Locator summary = page.locator("main .error-summary");
		PlaywrightAssertions.assertThat(summary).isFocused();
		assertThat(summary.locator("a").allInnerTexts()).containsExactly(slips);
		assertThat(page.locator("[role=alert], [aria-live]").count()).isEqualTo(1);
		assertThat(page.locator("main .error-summary ~ *, main form > h1").first().isVisible()).isTrue();
		assertKeepsNobodyOut(page);
		for (int number = 0; number < slips.length; number++) {
			Locator link = summary.locator("a").nth(number);
			String field = link.getAttribute("href").substring(1);
			link.click();
			Locator input = page.locator("#" + field);
			PlaywrightAssertions.assertThat(input).isFocused();
			Locator described = page.locator("[aria-describedby~='" + field + "-error']");
			assertThat(described.count()).as("told to screen readers at %s", field).isEqualTo(1);
			assertThat(page.locator("#" + field + "-error").innerText()).isEqualTo("Error: " + slips[number]);
		}
	}

	@Test
	void tabKeyGoesFromTheSummaryThroughItsLinksToTheForm(Page page) {
		page.navigate("/appointments");
		press(page, "Ask a question");
		choose(page, "No");
		press(page, "Continue");
		press(page, "Continue");
		PlaywrightAssertions.assertThat(page.locator(".error-summary")).isFocused();
		for (String link : List.of("Enter your full name", "Choose how we should reply", "Enter your question")) {
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus").innerText()).isEqualTo(link);
		}
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("name");
	}

	@Test
	void warningSignsShowTheNumberAndShutNoDoor(Page page) {
		page.navigate("/appointments");
		press(page, "Ask a question");
		choose(page, "Yes");
		press(page, "Continue");
		assertThat(page.locator("main a[href='tel:911']").first().isVisible()).isTrue();
		assertThat(page.getByLabel("Full name").isVisible()).isTrue();
		assertKeepsNobodyOut(page);
	}

	@Test
	void changingAnAnswerLeadsToItsFieldAndBack(Page page) {
		fillInAQuestion(page);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change Email address")).click();
		assertThat(page.url()).endsWith("/appointments/details#email");
		page.getByLabel("Email address").fill("bob@example.com");
		press(page, "Continue");
		assertThat(page.locator("h1").innerText()).isEqualTo("Check your answers");
		assertThat(page.locator("main").innerText()).contains("bob@example.com").doesNotContain("ada@example.com");
	}

	@Test
	void backOfTheFormKeepsEverything(Page page) {
		fillInAQuestion(page);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change Your question")).click();
		page.getByLabel("Your question").fill("A longer question");
		press(page, "Back");
		press(page, "Continue");
		assertThat(page.locator("main").innerText()).contains("A longer question", "ada@example.com");
	}

	@Test
	void backOfTheBrowserKeepsEverything(Page page) {
		fillInAQuestion(page);
		page.goBack();
		page.reload();
		assertThat(page.getByLabel("Full name").inputValue()).isEqualTo("Ada Example");
	}

	@Test
	void requestIsTakenBack(Page page) {
		fillInAQuestion(page);
		press(page, "Send");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take your request back")).click();
		assertKeepsNobodyOut(page);
		press(page, "Yes, take it back");
		assertThat(page.locator("h1").innerText()).isEqualTo("You took your request back");
		assertKeepsNobodyOut(page);
	}

	@Test
	void nothingIsCutOffOnTheSmallestScreen(Visitors visitors) {
		Page page = visitors.onSmallestScreen();
		fillInAQuestion(page);
		assertFits(page);
		press(page, "Send");
		assertFits(page);
	}

	@Test
	void formIsReadableAtNightAndWithOwnColours(Visitors visitors) {
		for (Page page : List.of(visitors.atNight(), visitors.withOwnColours())) {
			page.navigate("/appointments");
			press(page, "Ask a question");
			choose(page, "Yes");
			press(page, "Continue");
			press(page, "Continue");
			assertKeepsNobodyOut(page);
		}
	}

	private static void fillInAQuestion(Page page) {
		page.navigate("/appointments");
		press(page, "Ask a question");
		choose(page, "No");
		press(page, "Continue");
		page.getByLabel("Full name").fill("Ada Example");
		choose(page, "By email");
		page.getByLabel("Email address").fill("ada@example.com");
		page.getByLabel("Your question").fill("Is it all right to swim?");
		press(page, "Continue");
		assertThat(page.locator("h1").innerText()).isEqualTo("Check your answers");
	}

	private static void press(Page page, String button) {
		page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.click();
	}

	private static void choose(Page page, String answer) {
		page.locator("main").getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).first().check();
	}

	private static void assertKeepsNobodyOut(Page page) {
		assertThat(Axe.findings(page)).as("findings at %s", page.url()).isEmpty();
	}

	private static void assertFits(Page page) {
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo((Integer) page.evaluate("document.documentElement.clientWidth"));
	}

}
