package org.spineguide.content.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;

/**
 * Check for titles and other names that two articles of a language share, so that neither
 * search nor the list from A to Z can tell them apart.
 */
final class DuplicateNameCheck {

	private static final String RULE = "names";

	private DuplicateNameCheck() {
	}

	static List<Finding> of(Edition edition) {
		List<Article> articles = edition.articles().stream().sorted(Comparator.comparing(Article::file)).toList();
		Map<String, Article> owners = new HashMap<>();
		Stream<Finding> titles = articles.stream().flatMap((article) -> {
			Article owner = owners.putIfAbsent(key(article.title()), article);
			return (owner == null) ? Stream.empty()
					: Stream.of(finding(Severity.WARNING, article,
							"The title '" + article.title() + "' is the title of " + owner.file() + " too",
							"Say in the title what sets it apart"));
		});
		// Titles claim their names before any other name can.
		List<Finding> shared = titles.toList();
		Stream<Finding> names = articles.stream()
			.flatMap((article) -> article.navigation().alsoKnownAs().stream().flatMap((name) -> {
				Article owner = owners.putIfAbsent(key(name), article);
				return (owner == null || owner == article) ? Stream.empty()
						: Stream.of(finding(Severity.ADVICE, article,
								"'" + name + "' is a name of " + owner.file() + " too",
								"Keep it where a reader who types it should go first"));
			}));
		return Stream.concat(shared.stream(), names).toList();
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	private static Finding finding(Severity severity, Article article, String problem, String remedy) {
		return new Finding(severity, RULE, article.file(), 1, problem, remedy);
	}

}
