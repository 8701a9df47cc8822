package org.spineguide.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every page for writing is there for everyone, in each of its states. */
@EditorSite
@Timeout(300)
class EditorForEveryoneTests {

	private static final String ARTICLE = "?file=en/revision-surgery/getting-a-second-opinion.md";

	private static final String EDITOR = "/staff/articles/edit" + ARTICLE;

	private final Writers writers;

	private final SoftAssertions softly = new SoftAssertions();

	EditorForEveryoneTests(@Autowired Writers writers) {
		this.writers = writers;
	}

	@Test
	void nobodyIsKeptOutOfAnyPage(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		List<String> pages = Stream.of("", "?state=TO_MEND", "/new", "/edit" + ARTICLE, "/edit?file=en/glossary.yml",
				"/edit?file=en/blocks/emergency.md", "/history" + ARTICLE, "/matters" + ARTICLE, "/picture" + ARTICLE)
			.map((address) -> "/staff/articles" + address)
			.toList();
		for (String address : pages) {
			page.navigate(address);
			look(page, address);
		}
		page.navigate("/staff/proposals");
		look(page, "proposals");
		this.softly.assertAll();
	}

	@Test
	void nobodyIsKeptOutOfAnyState(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		page.navigate("/staff/articles/new");
		press(page, "Create the article");
		look(page, "new article with errors");
		page.navigate("/staff/articles/picture" + ARTICLE);
		press(page, "Add it");
		look(page, "picture with errors");

		page.navigate(EDITOR);
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\n\nSee [gone](gone.md). You should utilize it when you walk to the end of the "
				+ "road and back again each and every day of the week.\n");
		assertThat(page.locator(".finding-error")).isVisible();
		page.locator(".reading-help summary").click();
		assertThat(page.locator(".text-highlights mark").first()).isVisible();
		look(page, "editor with findings");
		page.getByRole(AriaRole.BUTTON, named("Link")).click();
		assertThat(page.locator("#insert-list li").first()).isVisible();
		look(page, "picker");
		page.locator("#insert [data-close]").click();
		page.getByRole(AriaRole.BUTTON, named("Picture")).click();
		look(page, "picture dialog");
		page.locator("#picture [data-close]").click();
		press(page, "Publish");
		assertThat(page.locator(".error-summary")).isVisible();
		look(page, "editor that refused");
		page.context().clearCookies();
		text.fill(text.inputValue() + "x");
		assertThat(page.locator("[data-problem=ended]")).isVisible();
		look(page, "editor after the session ended");
		this.softly.assertAll();
	}

	@Test
	void nobodyIsKeptOutWhereTextsAreCompared(Visitors visitors) {
		String file = "en/revision-surgery/preparing-for-revision.md";
		Page ada = this.writers.first(visitors.reader());
		Page bo = this.writers.signIn(visitors.reader(), this.writers.invite(visitors, "Bo Fifth", "Edit articles"));
		for (Page page : List.of(ada, bo)) {
			page.navigate("/staff/articles/edit?file=" + file);
			Locator text = page.locator("#text");
			text.fill(text.inputValue().replaceFirst("(?m)^summary: .*$", "summary: By " + page.hashCode() + "."));
		}
		assertThat(ada.locator(".editor-status")).containsText("Draft saved");
		press(bo, "Publish");
		assertThat(bo.locator(".banner")).containsText("Readers see it now");
		ada.navigate("/staff/articles/edit?file=" + file);
		assertThat(ada.locator(".banner")).containsText("Someone published");
		look(ada, "editor that is behind");
		ada.navigate("/staff/articles/compare?file=" + file);
		look(ada, "two versions");
		bo.getByRole(AriaRole.LINK, named("History")).click();
		look(bo, "history");
		bo.getByRole(AriaRole.LINK, named("See what changed")).first().click();
		look(bo, "version");
		bo.navigate("/staff/articles/edit?file=en/blocks/emergency.md");
		bo.locator("#text").fill(bo.locator("#text").inputValue() + "\n");
		press(bo, "Ask for approval");
		assertThat(bo.locator(".banner").first()).containsText("A colleague can approve");
		for (Page page : List.of(ada, bo)) {
			page.navigate("/staff/proposals");
			look(page, "proposal");
		}
		press(bo, "Withdraw it");
		this.softly.assertAll();
	}

	@Test
	void nobodyIsKeptOutOfAPageWhoseReviewIsLongOverdue(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		page.navigate("/staff/articles/edit?file=en/revision-surgery/is-it-worth-it.md");
		Locator text = page.locator("#text");
		text.fill(text.inputValue().replaceFirst("(?m)^review-due: .*$", "review-due: 2026-01-01"));
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		page.navigate("/revision-surgery/is-it-worth-it");
		assertThat(page.locator(".banner")).containsText("1 January 2026");
		look(page, "overdue page");
		this.softly.assertAll();
	}

	private void look(Page page, String what) {
		page.setViewportSize(1280, 900);
		this.softly.assertThat(Axe.findingsWithShadow(page)).as("%s in light", what).isEmpty();
		this.softly.assertThat(Axe.findingsInDark(page)).as("%s in dark", what).isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(320, 568);
		this.softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
			.as("%s: width on the smallest screen", what)
			.isEqualTo(320);
		page.setViewportSize(1280, 900);
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, named(name)).click();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}
