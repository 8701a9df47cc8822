package org.spineguide.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes the screenshots of the README from the running site, with
 * {@code mvn -Pscreenshots test}.
 */
@EditorSite
@Tag("screenshots")
class ScreenshotTests {

	private static final Path FOLDER = Path.of("docs/images");

	/** A README should open at once. */
	private static final long LARGEST_BYTES = 250_000;

	private final Writers writers;

	ScreenshotTests(@Autowired Writers writers) {
		this.writers = writers;
	}

	@Test
	void homeOnAPhone(Visitors visitors) throws Exception {
		Page page = visitors.onPhone();
		page.navigate("/");
		take(page, "home");
	}

	@Test
	void article(Visitors visitors) throws Exception {
		Page page = visitors.reader();
		page.navigate("/chronic-back-pain/herniated-disc");
		take(page, "article");
	}

	@Test
	void editor(Visitors visitors) throws Exception {
		Page page = this.writers.first(visitors.reader());
		page.navigate("/staff/articles/edit?file=en/chronic-back-pain/herniated-disc.md");
		assertThat(page.locator(".preview-page")).containsText("Herniated disc");
		take(page, "editor");
	}

	private static void take(Page page, String name) throws Exception {
		page.evaluate("document.fonts.ready");
		Path file = FOLDER.resolve(name + ".png");
		page.screenshot(new Page.ScreenshotOptions().setPath(file).setCaret(ScreenshotCaret.HIDE));
		assertThat(Files.size(file)).isBetween(10_000L, LARGEST_BYTES);
	}

}
