package org.spineguide.enquiry;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Topic;
import org.spineguide.content.decision.DecisionAid;
import org.spineguide.web.PageFrame;
import org.spineguide.web.PageFrames;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A site with one topic and one article in it, for tests of the request form. */
@TestConfiguration(proxyBeanMethods = false)
public class ExampleSite {

	static final String ADVICE = "<section class=\"callout callout-emergency\" aria-labelledby=\"now\">"
			+ "<h2 id=\"now\">Emergency: Call <a href=\"tel:911\">911</a> now if you have:</h2>"
			+ "<ul><li>new numbness between your legs</li></ul></section>";

	private static final Article ARTICLE = new Article(ArticlePath.of("spinal-fusion/recovery"),
			"/spinal-fusion/recovery", "en/spinal-fusion/recovery.md", "1", ArticleKind.GUIDE,
			"Recovery after spinal fusion", "How the first months go.", true, new Article.Attribution(null, null),
			new Article.Dates(null, null, null), new Article.Navigation(10, List.of(), List.of(), List.of(), List.of()),
			new Article.Body("", "", null, List.of(), List.of(), List.of(), null));

	/** The address of an article that helps to decide. */
	public static final String AID = "/spinal-fusion/fusion-or-not";

	private static final Article DECISION = new Article(ArticlePath.of("spinal-fusion/fusion-or-not"), AID,
			"en/spinal-fusion/fusion-or-not.md", "1", ArticleKind.DECISION, "Quagga: fusion or not?",
			"Helps you choose.", true, new Article.Attribution(null, null), new Article.Dates(null, null, null),
			new Article.Navigation(20, List.of(), List.of(), List.of(), List.of()),
			new Article.Body("", "", null, List.of(), List.of(), List.of(), aid("Okapi fusion", "No operation")));

	public static Article decision() {
		return DECISION;
	}

	/** An aid with two points for each option. */
	public static DecisionAid aid(String... options) {
		List<DecisionAid.Value> values = Stream.of(options)
			.flatMap((option) -> Stream.of(1, 2)
				.map((number) -> new DecisionAid.Value("value-" + option.charAt(0) + number,
						"Quokka " + number + " of " + option, option)))
			.toList();
		return new DecisionAid(List.of(options), values,
				List.of(new DecisionAid.QuizQuestion("quiz-1", "Which animal is striped?",
						List.of("The quokka", "The okapi"), 1, "An okapi has stripes on its legs.")),
				List.of(new DecisionAid.ReadinessQuestion("ready-1", "Could I tell a tapir about it?"),
						new DecisionAid.ReadinessQuestion("ready-2", "Is nobody pushing me?")));
	}

	public static Library library(Clinic clinic) {
		Topic fusion = new Topic("spinal-fusion", "/spinal-fusion/", "Spinal fusion", null, List.of(ARTICLE),
				List.of());
		Edition edition = new Edition("en", "", new Topic("", "/", "Home", null, List.of(), List.of(fusion)),
				Map.of(ARTICLE.path(), ARTICLE, DECISION.path(), DECISION), Map.of("spinal-fusion", fusion), Map.of(),
				Set.of(), new TreeMap<>(), List.of(), List.of(), Map.of(), List.of(), ADVICE, Map.of());
		return new Library("1", clinic, Map.of("en", edition), Map.of(), List.of());
	}

	@Bean
	@Primary
	Libraries exampleLibraries() {
		Library library = library(Clinics.clinic().make());
		return () -> library;
	}

	@Bean
	@Primary
	PageFrames exampleFrames() {
		return new PageFrames() {

			@Override
			public PageFrame frame(Locale locale) {
				return new PageFrame("Example Spine Clinic", "(202) 555-0143", "tel:+12025550143", "911", locale,
						List.of(), List.of(), List.of(), null, "/", ZoneId.of("America/New_York"),
						PageFrame.Branding.NONE);
			}

			@Override
			public List<String> languages() {
				return List.of("en");
			}

		};
	}

}
