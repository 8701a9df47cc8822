package org.spineguide.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page is there for everyone, whatever they see, use or wish for. */
@BrowserTest
class EveryoneTests {

	/**
	 * Text that sticks out of the screen, or of a part that shows no more than fits. Wide
	 * tables scroll within themselves.
	 */
	private static final String LOSS = """
			() => [...document.querySelectorAll('body *')].filter((part) => {
				const box = part.getBoundingClientRect();
				const style = getComputedStyle(part);
				if (box.width <= 1 || part.closest('.table-scroll, .chart table, .visually-hidden, .search-label, .home-lead, pre')) {
					return false;
				}
				return box.right > innerWidth + 1
					|| style.overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1
					|| style.overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1;
			}).map((part) => part.outerHTML.slice(0, 150))""";

	/** Text as far apart as WCAG 1.4.12 lets anyone set it. */
	private static final String SPACED = """
			() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
					+ 'word-spacing: .16em !important } p { margin-block-end: 2em !important }');
				document.adoptedStyleSheets = [sheet];
			}""";

	/** What is pressed, where it does not stand within a sentence. */
	private static final String TARGETS = "header a, header button, header input, nav a, footer a, summary, .button, "
			+ ".choice label, .letters a, .tags a, .pager a, .cards li, .tiles li, .error-summary a, .actions a, "
			+ ".actions button, .body-regions a";

	static Stream<Arguments> kinds() {
		return Site.KINDS.entrySet().stream().map((kind) -> Arguments.of(kind.getKey(), kind.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void nobodyIsKeptOut(String kind, String address, Page page) {
		page.navigate(address);
		SoftAssertions softly = new SoftAssertions();
		softly.assertThat(Axe.findings(page)).as("in light").isEmpty();
		softly.assertThat(Axe.findingsInDark(page)).as("in dark").isEmpty();
		page.setViewportSize(390, 844);
		softly.assertThat(smallTargets(page)).as("too small for a finger").isEmpty();
		page.setViewportSize(320, 256);
		page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
		softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
			.as("width on the smallest screen, or at 400 %")
			.isEqualTo(320);
		softly.assertThat(page.evaluate(LOSS)).as("lost on the smallest screen").isEqualTo(List.of());
		page.evaluate(SPACED);
		softly.assertThat(page.evaluate(LOSS)).as("lost when text is set apart").isEqualTo(List.of());
		page.setViewportSize(640, 480);
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		softly.assertThat(page.evaluate(LOSS)).as("lost in letters twice as large").isEqualTo(List.of());
		softly.assertThat(page.context().cookies()).as("cookies").isEmpty();
		softly.assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
			.as("kept in the browser")
			.isEqualTo(0);
		softly.assertAll();
	}

	@SuppressWarnings("unchecked")
	private static List<String> smallTargets(Page page) {
		return (List<String>) page.evaluate("""
				(targets) => [...document.querySelectorAll(targets)]
					.filter((target) => target.offsetParent && target.getBoundingClientRect().width > 1)
					.filter((target) => !target.closest('.cards a, .tiles a'))
					.filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
					.map((target) => target.outerHTML + ' ' + target.getBoundingClientRect().height)""", TARGETS);
	}

}
