package org.spineguide.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Looks for what keeps people out. Axe itself is asked, for findings alone: its builder
 * brings home all that is right as well, which takes longer than to look.
 */
public final class Axe {

	/**
	 * All that the rules of WCAG 2.2 up to level AA tell, good practice, and text at 7:1.
	 */
	private static final Map<String, Object> ALL = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "wcag2aaa"));

	/** The rules whose findings depend on colors. */
	private static final Map<String, Object> COLORS = Map.of("type", "rule", "values",
			List.of("color-contrast-enhanced", "link-in-text-block"));

	private static final String SCRIPT = script();

	private static final String RUN = """
			(options) => axe.run(document, options).then((found) => found.violations
				.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + rule.help + ': ' + node.html)))""";

	private Axe() {
	}

	/** What is wrong with the page as it stands, a line for each rule and place. */
	public static List<String> findings(Page page) {
		// Says nothing that the other rule does not.
		return findings(page, ALL, List.of("color-contrast"));
	}

	/**
	 * The same for a page with a shadow root. Whether a page may be turned is left out:
	 * to tell, Axe writes styles into it that its policy forbids.
	 */
	static List<String> findingsWithShadow(Page page) {
		return findings(page, ALL, List.of("color-contrast", "css-orientation-lock", "no-autoplay-audio"));
	}

	/**
	 * What is wrong with the colors of the page in the dark, where all else is as in the
	 * light.
	 */
	public static List<String> findingsInDark(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		return findings(page, COLORS, List.of());
	}

	@SuppressWarnings("unchecked")
	private static List<String> findings(Page page, Map<String, Object> only, List<String> disabled) {
		if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
			page.evaluate(SCRIPT);
		}
		Map<String, Object> rules = new HashMap<>();
		disabled.forEach((rule) -> rules.put(rule, Map.of("enabled", false)));
		return (List<String>) page.evaluate(RUN,
				Map.of("runOnly", only, "rules", rules, "resultTypes", List.of("violations")));
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
