package org.spineguide.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@EditorSite
class ShotsTests {

	@Autowired
	private Writers writers;

	@Test
	void shots(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		String file = "en/spinal-fusion/recovery.md";
		page.navigate("/staff/articles/edit?file=" + file);
		page.locator("#text")
			.fill(page.locator("#text").inputValue()
					+ "\n\nSee [gone](gone.md). You should utilize it when you walk to the end of the road and back again each and every day of the week.\n");
		page.waitForTimeout(2500);
		page.locator(".reading-help summary").click();
		page.evaluate("document.getElementById('text').scrollTop = 1e6");
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("/tmp/editor-shots/findings.png")).setFullPage(true));
		for (int width : new int[] { 1280, 390 }) {
			page.setViewportSize(width, 900);
			for (String address : new String[] { "", "/new", "/edit?file=" + file, "/history?file=" + file,
					"/matters?file=" + file, "/picture?file=" + file }) {
				page.navigate("/staff/articles" + address);
				page.waitForTimeout(500);
				page.screenshot(new Page.ScreenshotOptions()
					.setPath(Path.of("/tmp/editor-shots/" + width + address.replaceAll("[^a-z]+", "-") + ".png"))
					.setFullPage(width == 390 || address.isEmpty()));
			}
		}
	}

}
