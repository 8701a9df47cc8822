package org.spineguide.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do with a keyboard, a finger, or no script at all. */
@BrowserTest
class HandsTests {

	private static final String ARTICLE = "/chronic-back-pain/herniated-disc";

	@Test
	void firstKeyLeadsPastTheHeader(Page page) {
		page.navigate(ARTICLE);
		page.keyboard().press("Tab");
		Locator skip = page.locator(".skip-link");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
		// The ways down to what stands behind the page, then the number to call.
		for (String way : new String[] { "#about-page-heading", "#references-heading", "tel:911" }) {
			page.keyboard().press("Tab");
			assertThat(page.locator("main a[href='%s']".formatted(way)).first()).isFocused();
		}
	}

	@Test
	void foldedSourcesOpenByTheirLinksAndLeadBack(Page page) {
		page.navigate(ARTICLE);
		Locator source = page.locator("#reference-1");
		assertThat(source).isHidden();
		page.locator("#citation-1").click();
		assertThat(source).isVisible();
		source.locator(".back").click();
		assertThat(page.locator("#citation-1")).isInViewport();
	}

	@Test
	void wholeEmergencyAdviceIsOnePressAway(Visitors visitors) {
		Page page = visitors.withoutScript();
		page.navigate(ARTICLE);
		Locator strip = page.locator(".emergency-strip");
		assertThat(strip.locator(".emergency-signs")).containsText("chest pain, trouble breathing");
		assertThat(strip.locator(".callout-emergency")).isHidden();
		strip.locator("summary").click();
		assertThat(strip.locator(".callout-emergency")).isVisible();
	}

	@Test
	void focusIsSeen(Page page) {
		page.navigate(ARTICLE);
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		assertThat(page.locator(".site-name")).hasCSS("outline-style", "solid");
		assertThat(page.locator(".site-name")).hasCSS("outline-width", "3px");
	}

	@Test
	void wordIsExplainedByKeyboard(Page page) {
		page.navigate(ARTICLE);
		Locator term = page.locator(".term").first();
		Locator meaning = page.locator(".term-definition").first();
		assertThat(meaning).isHidden();
		term.focus();
		page.keyboard().press("Enter");
		assertThat(meaning).isVisible();
		page.keyboard().press("Escape");
		assertThat(meaning).isHidden();
		assertThat(term).isFocused();
	}

	@Test
	void meaningStandsWhollyOnTheScreen(Visitors visitors) {
		for (Page page : new Page[] { visitors.reader(), visitors.onPhone(), visitors.onSmallestScreen() }) {
			page.navigate(ARTICLE);
			for (Locator term : page.locator("p .term").all()) {
				term.click();
				assertThat(page.locator(".term-definition:popover-open"))
					.isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
				page.keyboard().press("Escape");
			}
		}
	}

	@Test
	void siteWorksWithoutScript(Visitors visitors) {
		Page page = visitors.withoutScript();
		page.navigate(ARTICLE);
		page.locator(".term").first().click();
		assertThat(page.locator(".term-definition").first()).isVisible();
		page.navigate("/common-questions");
		Locator question = page.locator(".faq-item").first();
		assertThat(question.locator(".faq-answer")).isHidden();
		question.locator("summary").click();
		assertThat(question.locator(".faq-answer")).isVisible();
		page.locator(".site-search input").fill("slipped disc");
		page.locator(".site-search button").click();
		assertThat(page.url()).endsWith("/search?q=slipped+disc");
	}

	@Test
	void menuOpensUnderAFinger(Visitors visitors) {
		Page page = visitors
			.visitor((window) -> window.setViewportSize(390, 844).setHasTouch(true).setJavaScriptEnabled(false));
		page.navigate("/");
		Locator way = page.locator(".site-nav a").first();
		assertThat(way).isHidden();
		page.locator(".menu-button").tap();
		assertThat(way).isVisible();
		way.tap();
		assertThat(page.locator("h1")).hasText("Chronic back pain");
	}

	@Test
	void placeOnTheBodyLeadsToItsPage(Visitors visitors) {
		Page page = visitors
			.visitor((window) -> window.setViewportSize(390, 844).setHasTouch(true).setJavaScriptEnabled(false));
		page.navigate("/");
		page.locator(".body-regions a").nth(1).tap();
		assertThat(page.locator("h1")).hasText("Herniated disc");
	}

	@Test
	void choicesStandOneBelowTheOtherOnAPhone(Visitors visitors) {
		Page page = visitors.onPhone();
		page.navigate("/chronic-back-pain/surgery-options-compared");
		// Each choice, in the order of the columns, with the first of its rows below it.
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('.cards-by-column thead th, .cards-by-column tbody tr:first-child td')]
							.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
							.map((cell) => cell.tagName)"""))
			.isEqualTo(List.of("TH", "TD", "TH", "TD", "TH", "TD", "TH", "TD"));
		assertThat(page.locator(".cards-by-column tbody tr").first().locator("td").first()).hasAttribute("data-heading",
				"What happens");
	}

	@Test
	void whoWishesForStillnessGetsIt(Visitors visitors) {
		Page page = visitors.withOwnColors();
		page.navigate(ARTICLE);
		assertThat(page.locator("html")).hasCSS("scroll-behavior", "auto");
		// Where the system chooses the colors, what stood on a ground is told by its
		// edge.
		assertThat(page.locator(".callout-key-points").first()).hasCSS("border-top-style", "solid");
		assertThat(page.locator(".emergency-strip")).hasCSS("border-top-style", "double");
		assertThat(page.evaluate("""
				() => [...document.querySelectorAll('.callout')].map((box) => [box.className, getComputedStyle(box)])
					.filter(([name, style]) => parseFloat(style.paddingInlineStart) > 0
						&& style.borderInlineStartStyle !== 'solid')
					.map(([name]) => name)""")).isEqualTo(List.of());
	}

	@Test
	void articleAsksForFewFiles(Page page) {
		int[] asked = { 0 };
		page.onRequest((request) -> asked[0]++);
		page.navigate(ARTICLE);
		page.waitForLoadState();
		assertThat(asked[0]).as("requests").isLessThanOrEqualTo(6);
	}

}
