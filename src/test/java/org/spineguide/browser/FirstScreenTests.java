package org.spineguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the first answer and the first drawing of each article stand on a phone, printed
 * with {@code mvn -Pscreenshots test -Dtest=FirstScreenTests} and held to what a reader
 * sees without scrolling.
 */
@BrowserTest
@Tag("screenshots")
class FirstScreenTests {

	private static final int FIRST_ANSWER = 600;

	private static final String PLACES = """
			() => {
				const top = (part) => part ? Math.round(part.getBoundingClientRect().top) : 0;
				const drawings = [...document.querySelectorAll('main .figure img, main .chart svg')];
				return [top(document.querySelector('main .callout-key-points li')),
					top(drawings.find((drawing) => drawing.getBoundingClientRect().height > 20)),
					document.documentElement.scrollHeight];
			}""";

	@Test
	void firstAnswerStandsOnTheFirstScreen(Site site, Visitors visitors) {
		Page page = visitors.onPhone();
		List<Integer> answers = new ArrayList<>();
		List<Integer> drawings = new ArrayList<>();
		List<Integer> lengths = new ArrayList<>();
		List<String> late = new ArrayList<>();
		for (String address : site.pages()) {
			page.navigate(address);
			page.evaluate("document.fonts.ready");
			List<?> places = (List<?>) page.evaluate(PLACES);
			int answer = ((Number) places.get(0)).intValue();
			if (answer > 0) {
				answers.add(answer);
				drawings.add(((Number) places.get(1)).intValue());
				lengths.add(((Number) places.get(2)).intValue());
			}
			if (answer > FIRST_ANSWER && page.locator("main > .emergency-advice").count() == 0) {
				late.add(address + " " + answer);
			}
		}
		drawings.removeIf((drawing) -> drawing == 0);
		Map.of("first answer", answers, "first drawing", drawings, "length", lengths).forEach(FirstScreenTests::print);
		assertThat(answers).hasSizeGreaterThan(50);
		assertThat(late).isEmpty();
	}

	private static void print(String what, List<Integer> pixels) {
		List<Integer> sorted = pixels.stream().sorted().toList();
		System.out.printf("%s: median %d, worst %d of %d pages%n", what, sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() - 1), sorted.size());
	}

}
