package org.spineguide.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How people weigh a choice on a page of the real library, with and without script. */
@BrowserTest
class DecisionJourneyTests {

	private static final String AID = "/decisions/sciatica";

	@Test
	void choiceIsWeighedByKeyboardAndSentWithARequest(Page page) {
		page.navigate(AID);
		assertThat(page.context().cookies()).isEmpty();
		Locator first = page.locator(".callout-values fieldset").first();
		first.locator("input").first().focus();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		assertThat(first.locator("input").nth(2)).isChecked();
		page.locator("input[name=own]").fill("I look after my mother");
		page.locator(".decision-send button").press("Enter");
		shown(page);
		page.locator("button[name=send]").click();
		assertThat(page.locator("h1")).containsText("signs that cannot wait");
	}

	@Test
	void choiceIsWeighedWithoutScriptOnTheSmallestScreen(Visitors visitors) {
		Page page = visitors.visitor((window) -> window.setViewportSize(320, 640)
			.setHasTouch(true)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(false));
		page.navigate(AID);
		page.locator(".callout-values fieldset").first().locator("label").nth(2).tap();
		page.locator("input[name=own]").fill("I look after my mother");
		page.locator(".decision-send button").tap();
		shown(page);
	}

	@Test
	void pageOfAnswersIsThereForEveryone(Page page) {
		page.navigate(AID);
		page.locator(".callout-values fieldset").first().locator("label").nth(2).click();
		page.locator(".decision-send button").click();
		page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
		assertThat(Axe.findings(page)).as("in light").isEmpty();
		assertThat(Axe.findingsInDark(page)).as("in dark").isEmpty();
		page.setViewportSize(320, 256);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
	}

	private static void shown(Page page) {
		assertThat(page.locator("h1")).hasText("What you answered");
		assertThat(page.locator("main")).containsText("(matters a lot)");
		assertThat(page.locator("main")).containsText("I look after my mother");
		assertThat(page.url()).matches(".*/appointments/draft/[A-Za-z0-9_-]{22}/decision");
		assertThat(page.context().cookies()).extracting((cookie) -> cookie.path)
			.isEqualTo(List.of(page.url().replaceFirst("https?://[^/]+", "").replaceFirst("/decision$", "")));
	}

}
