package org.spineguide.enquiry;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Topic;
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

	public static Library library(Clinic clinic) {
		Topic fusion = new Topic("spinal-fusion", "/spinal-fusion/", "Spinal fusion", null, List.of(ARTICLE),
				List.of());
		Edition edition = new Edition("en", "", new Topic("", "/", "Home", null, List.of(), List.of(fusion)),
				Map.of(ARTICLE.path(), ARTICLE), Map.of("spinal-fusion", fusion), Map.of(), Set.of(), new TreeMap<>(),
				List.of(), List.of(), Map.of(), List.of(), ADVICE, Map.of());
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
