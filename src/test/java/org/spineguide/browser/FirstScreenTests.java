package org.spineguide.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the first answer and the first drawing of each article stand on a phone, how long
 * its page is and how many landmarks it has, printed with
 * {@code mvn -Pscreenshots test -Dtest=FirstScreenTests} and held to what a reader sees
 * without scrolling.
 */
@BrowserTest
@Tag("screenshots")
class FirstScreenTests {

	private static final int FIRST_ANSWER = 600;

	private static final int MOST_LANDMARKS = 5;

	private static final String PLACES = """
			() => {
				const shown = (selector) => [...document.querySelectorAll(selector)]
					.filter((part) => part.getBoundingClientRect().height > 20);
				const top = (part) => part ? Math.round(part.getBoundingClientRect().top) : 0;
				return {
					answer: top(document.querySelector('main .callout-key-points li')),
					drawing: top(shown('main .figure img, main .chart svg')[0]),
					length: document.documentElement.scrollHeight,
					landmarks: shown('main :is(section[aria-label], section[aria-labelledby], nav)').length,
					opensWithAdvice: document.querySelector('main > .emergency-advice') !== null
				};
			}""";

	@Test
	void firstAnswerStandsOnTheFirstScreen(Site site, Visitors visitors) {
		Page page = visitors.onPhone();
		List<Places> articles = site.pages()
			.stream()
			.map((address) -> Places.of(address, page))
			.filter((places) -> places.answer > 0)
			.toList();
		articles.forEach(System.out::println);
		Map.<String, ToIntFunction<Places>>of("first answer", Places::answer, "first drawing", Places::drawing,
				"length", Places::length, "landmarks", Places::landmarks)
			.forEach((what, pixels) -> print(what, articles.stream().mapToInt(pixels).filter((place) -> place > 0)));
		assertThat(articles).hasSizeGreaterThan(50)
			// The page about warning signs opens with all of them.
			.filteredOn((places) -> !places.opensWithAdvice)
			.allMatch((places) -> places.answer <= FIRST_ANSWER, "answers on the first screen");
		assertThat(articles).allMatch((places) -> places.landmarks <= MOST_LANDMARKS, "has few landmarks");
	}

	private static void print(String what, IntStream numbers) {
		int[] sorted = numbers.sorted().toArray();
		System.out.printf("%s: median %d, worst %d of %d pages%n", what, sorted[sorted.length / 2],
				sorted[sorted.length - 1], sorted.length);
	}

	/** Where the parts of a page stand, in pixels from its top; 0 for what it has not. */
	private record Places(String address, int answer, int drawing, int length, int landmarks, boolean opensWithAdvice) {

		static Places of(String address, Page page) {
			page.navigate(address);
			page.evaluate("document.fonts.ready");
			Map<?, ?> places = Objects.requireNonNull((Map<?, ?>) page.evaluate(PLACES));
			return new Places(address, number(places, "answer"), number(places, "drawing"), number(places, "length"),
					number(places, "landmarks"), Boolean.TRUE.equals(places.get("opensWithAdvice")));
		}

		private static int number(Map<?, ?> places, String name) {
			return (places.get(name) instanceof Number number) ? number.intValue() : 0;
		}

	}

}
