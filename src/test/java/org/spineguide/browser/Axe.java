package org.spineguide.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Looks for what keeps people out. */
public final class Axe {

	/**
	 * All that the rules of WCAG 2.2 up to level AA tell, good practice, and text at 7:1.
	 */
	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice", "wcag2aaa");

	private Axe() {
	}

	/** What is wrong with the page as it stands, a line for each rule and place. */
	public static List<String> findings(Page page) {
		// Says nothing that the other rule does not.
		return findings(page, List.of("color-contrast"));
	}

	/**
	 * The same for a page with a shadow root. Whether a page may be turned is left out:
	 * to tell, Axe writes styles into it that its policy forbids.
	 */
	public static List<String> findingsWithShadow(Page page) {
		return findings(page, List.of("color-contrast", "css-orientation-lock", "no-autoplay-audio"));
	}

	private static List<String> findings(Page page, List<String> disabled) {
		return new AxeBuilder(page).withTags(RULES)
			.disableRules(disabled)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> line(rule, node.getHtml())))
			.toList();
	}

	private static String line(Rule rule, String html) {
		return rule.getId() + ": " + rule.getHelp() + ": " + html;
	}

}
