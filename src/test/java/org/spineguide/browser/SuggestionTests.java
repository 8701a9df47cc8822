package org.spineguide.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Suggestions while typing, by keyboard. */
@BrowserTest
@Timeout(180)
class SuggestionTests {

	@Test
	void arrowsChooseAndEnterSearches(Page page) {
		Locator field = type(page, "slip");
		Locator first = page.locator("[role=option]").first();
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(Axe.findings(page)).isEmpty();
		field.press("ArrowDown");
		assertThat(first).hasAttribute("aria-selected", "true");
		assertThat(field).hasAttribute("aria-activedescendant", first.getAttribute("id"));
		String name = first.innerText();
		field.press("Enter");
		assertThat(page.locator("h1")).hasText("Search");
		assertThat(page.locator("#search-words")).hasValue(name);
	}

	@Test
	void escapeClosesAndKeepsWhatWasTyped(Page page) {
		Locator field = type(page, "slip");
		field.press("ArrowDown");
		field.press("Escape");
		assertThat(page.locator("[role=listbox]").first()).isHidden();
		assertThat(field).hasAttribute("aria-expanded", "false");
		assertThat(field).hasValue("slip");
		assertThat(field).isFocused();
	}

	private static Locator type(Page page, String words) {
		page.setDefaultTimeout(10_000);
		page.navigate("/search");
		Locator field = page.locator("#search-words");
		field.pressSequentially(words);
		assertThat(page.locator("[role=option]").first()).isVisible();
		return field;
	}

}
