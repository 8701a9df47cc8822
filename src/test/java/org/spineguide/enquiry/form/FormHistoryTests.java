package org.spineguide.enquiry.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Back, Forward, Reload, two tabs and a browser that was closed in between, at every step
 * of the request form, over https.
 */
@BrowserTest
@Timeout(300)
class FormHistoryTests {

	private static final int PATIENCE_MILLIS = 30_000;

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void everyStepCanBeGoneBackToAndLoadedAgain(boolean script, Visitors plain) {
		Visitors visitors = plain.encrypted();
		Page page = patient(visitors, script);
		begin(page);
		page.reload();
		assertThat(page.locator("h1")).hasText("First: signs that cannot wait");
		sign(page, "no");
		page.reload();
		fill(page, Map.of("name", "Ada Example", "message", "Half a sen"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your privacy")).click();
		page.goBack();
		assertThat(page.locator("#name")).hasValue("Ada Example");
		proceed(page);
		assertThat(page.locator(".error-summary")).isVisible();
		page.reload();
		assertThat(page.locator(".error-summary")).isVisible();
		assertThat(page.locator("#message")).hasValue("Half a sen");
		fill(page, Map.of("email", "ada@example.org", "message", "A whole sentence."));
		page.locator("[name=route][value=EMAIL]").check();
		page.locator("[name=returning][value=no]").check();
		proceed(page);
		page.reload();
		assertShown(page, "Check your answers", "A whole sentence.");
		page.goBack();
		assertThat(page.locator("#message")).hasValue("A whole sentence.");
		page.goBack();
		page.goBack();
		assertThat(page.locator("[name=warningSigns][value=no]")).isChecked();
		page.goBack();
		assertThat(page).hasURL(visitors.site() + "/appointments");
		page.goForward();
		assertThat(page.locator("[name=warningSigns][value=no]")).isChecked();
		page.goForward();
		page.goForward();
		page.goForward();
		assertShown(page, "Check your answers", "A whole sentence.");
		press(page, "Send");
		assertThat(page.locator("h1")).hasText("We have your request");
		String reference = page.locator(".reference strong").innerText();
		page.reload();
		assertThat(page.locator(".reference strong")).hasText(reference);
		page.goBack();
		assertShown(page, "Check your answers", "You have sent these answers");
		assertThat(page.locator("main")).containsText(reference);
		page.goForward();
		assertThat(page.locator(".reference strong")).hasText(reference);
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void twoTabsNeverMix(boolean script, Visitors visitors) {
		Page one = patient(visitors.encrypted(), script);
		Page other = one.context().newPage();
		other.setDefaultTimeout(PATIENCE_MILLIS);
		begin(one);
		begin(other);
		sign(one, "yes");
		sign(other, "no");
		for (Page page : List.of(one, other)) {
			String name = (page == one) ? "Ada Example" : "Bea Example";
			answer(page, name, "I am " + name);
		}
		one.reload();
		assertShown(one, "Check your answers", "I am Ada Example");
		assertThat(one.locator("main .callout-emergency")).isVisible();
		other.reload();
		assertShown(other, "Check your answers", "I am Bea Example");
		assertThat(other.locator("main .callout-emergency")).hasCount(0);
		press(one, "Send");
		press(other, "Send");
		assertThat(one.locator(".reference strong").innerText())
			.isNotEqualTo(other.locator(".reference strong").innerText());
	}

	@Test
	void whatIsTypedIsKeptHoweverThePageIsLeft(Visitors visitors) {
		Page page = patient(visitors.encrypted(), true);
		begin(page);
		sign(page, "no");
		fill(page, Map.of("name", "Ada Example", "message", "By Back"));
		page.goBack();
		page.goForward();
		assertThat(page.locator("#message")).hasValue("By Back");
		fillAndPause(page, "By Reload");
		page.reload();
		assertThat(page.locator("#message")).hasValue("By Reload");
		assertThat(page.locator(".error-summary")).hasCount(0);
		fill(page, Map.of("message", "By a link"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your privacy")).click();
		page.goBack();
		assertThat(page.locator("#message")).hasValue("By a link");
		answer(page, "Ada Example", "By Continue");
		assertShown(page, "Check your answers", "By Continue");
		page.goBack();
		fillAndPause(page, "By Forward");
		page.goForward();
		assertShown(page, "Check your answers", "By Forward");
		press(page, "Send");
		assertThat(page.locator("h1")).hasText("We have your request");
		assertThat(page.context().cookies()).singleElement()
			.satisfies((cookie) -> assertThat(cookie.name).isEqualTo("__Secure-request-draft"));
	}

	/** Browsers put back what was typed when a page was left, which may be older. */
	@Test
	void whatABrowserPutsBackReplacesNothingByItself(Visitors visitors) {
		Page page = patient(visitors.encrypted(), true);
		begin(page);
		sign(page, "no");
		answer(page, "Ada Example", "The first.");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Full name")).click();
		fill(page, Map.of("name", "Child B Example"));
		proceed(page);
		assertShown(page, "Check your answers", "Child B Example");
		String check = page.url();
		page.goBack();
		page.goBack();
		page.goBack();
		assertThat(page.locator("h1")).hasText("Your details");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your privacy")).click();
		page.navigate(check);
		assertShown(page, "Check your answers", "Child B Example");
	}

	/** Until what was typed is kept. */
	private static void fillAndPause(Page page, String message) {
		page.waitForResponse((response) -> response.request().method().equals("POST"),
				() -> fill(page, Map.of("message", message)));
	}

	/** A browser that restores its tabs restores their cookies too; another does not. */
	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void tabIsRestoredAfterTheBrowserWasClosed(boolean script, Visitors plain, @TempDir Path profile) {
		Visitors visitors = plain.encrypted();
		List<String> steps = new ArrayList<>();
		try (BrowserContext window = visitors.restarted(profile, script)) {
			Page page = window.pages().get(0);
			begin(page);
			steps.add(page.url());
			sign(page, "no");
			steps.add(page.url());
			answer(page, "Ada Example", "Kept for me.");
			steps.add(page.url());
		}
		try (BrowserContext window = visitors.restarted(profile, script, "--restore-last-session")) {
			Page page = window.newPage();
			for (String step : steps) {
				page.navigate(step);
				assertThat(page).hasURL(step);
				assertThat(page.locator("main form")).isVisible();
			}
			assertShown(page, "Check your answers", "Kept for me.");
		}
		try (BrowserContext window = visitors.restarted(profile, script)) {
			Page page = window.newPage();
			for (String step : steps) {
				page.navigate(step);
				assertShown(page, "We cannot open the form", "(202) 555-0143");
				assertThat(page.locator("main")).not().containsText("Kept for me.");
			}
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start again")).click();
			assertThat(page).hasURL(visitors.site() + "/appointments");
		}
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void browserWithoutCookiesIsToldSoAndGivenTheNumber(boolean script, Visitors visitors, @TempDir Path profile)
			throws IOException {
		Files.createDirectories(profile.resolve("Default"));
		Files.writeString(profile.resolve("Default/Preferences"),
				"{\"profile\": {\"default_content_setting_values\": {\"cookies\": 2}}}");
		try (BrowserContext window = visitors.restarted(profile, script)) {
			Page page = window.pages().get(0);
			page.navigate("/appointments");
			page.locator("button[value=APPOINTMENT]").click();
			assertShown(page, "We cannot open the form", "cookie");
			assertThat(page.locator("main a[href^='tel:']")).isVisible();
			page.reload();
			assertShown(page, "We cannot open the form", "cookie");
		}
	}

	@Test
	void nothingScrollsSidewaysAtTwiceTheTextSizeOnATelephone(Visitors visitors) {
		Page page = visitors.onPhone();
		page.setDefaultTimeout(PATIENCE_MILLIS);
		page.navigate("/appointments");
		assertFits(page);
		page.locator("button[value=APPOINTMENT]").click();
		assertFits(page);
		sign(page, "yes");
		assertFits(page);
		proceed(page);
		assertThat(page.locator(".error-summary")).isVisible();
		assertFits(page);
		fill(page, Map.of("name", "Ada Example-Hyphenated-Longest-Surname-Of-All", "email",
				"somebody.with.a.very.long.address@gmial.com", "message", "x".repeat(300)));
		page.locator("[name=route][value=EMAIL]").check();
		page.locator("[name=returning][value=no]").check();
		proceed(page);
		assertShown(page, "Check your answers", "Did you mean");
		assertFits(page);
		press(page, "Yes, use somebody.with.a.very.long.address@gmail.com");
		assertThat(page.locator("main")).not().containsText("Did you mean");
		assertFits(page);
		press(page, "Send");
		assertThat(page.locator("h1")).hasText("We have your request");
		assertFits(page);
		page.navigate("/appointments/draft/AAAAAAAAAAAAAAAAAAAAAA/check");
		assertFits(page);
	}

	private static void assertFits(Page page) {
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("width of %s", page.url())
			.isLessThanOrEqualTo(390);
	}

	private static Page patient(Visitors visitors, boolean script) {
		// Nothing glides, so that nothing need be waited for.
		Page page = visitors.visitor((window) -> window.setViewportSize(1280, 900)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(script));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		return page;
	}

	private static void begin(Page page) {
		page.navigate("/appointments");
		page.locator("button[value=APPOINTMENT]").click();
		assertThat(page.locator("h1")).hasText("First: signs that cannot wait");
	}

	private static void sign(Page page, String answer) {
		page.locator("[name=warningSigns][value=" + answer + "]").check();
		proceed(page);
		assertThat(page.locator("h1")).hasText("Your details");
	}

	private static void answer(Page page, String name, String message) {
		fill(page, Map.of("name", name, "email", "ada@example.org", "message", message));
		page.locator("[name=route][value=EMAIL]").check();
		page.locator("[name=returning][value=no]").check();
		proceed(page);
	}

	private static void fill(Page page, Map<String, String> answers) {
		answers.forEach((field, value) -> page.locator("#" + field).fill(value));
	}

	private static void proceed(Page page) {
		press(page, "Continue");
	}

	private static void press(Page page, String button) {
		page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.click();
	}

	private static void assertShown(Page page, String title, String words) {
		assertThat(page.locator("h1")).hasText(title);
		assertThat(page.locator("main")).containsText(words);
	}

}
