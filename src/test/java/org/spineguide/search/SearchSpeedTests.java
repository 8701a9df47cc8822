package org.spineguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;
import org.spineguide.content.load.TestLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures search among 10,000 articles, made from the paragraphs of those that come with
 * the program. Run by {@code mvn -Pbench verify -Dbench=search}.
 */
@Tag("bench")
@Tag("search")
@Timeout(900)
class SearchSpeedTests {

	private static final int ARTICLES = Integer.getInteger("bench.articles", 10_000);

	private static final int PARAGRAPHS = 30;

	/** Each article has some words that hardly any other has, such as names. */
	private static final int OWN_WORDS = 10;

	private static final int UPDATES = 20;

	/** As many as the articles that come with the program have. */
	private static final int ASKED_AS = 25;

	private final Random random = new Random(20261120);

	@Test
	void tenThousandArticles() throws IOException {
		Library shipped = TestLibrary.shipped();
		Library library = grown(shipped);
		long memoryBefore = usedMemory();
		long start = System.nanoTime();
		ReloadingSearch search = Searches.of(library);
		search.find(SearchRequest.of("en", "back pain"));
		double built = millisSince(start);
		long memory = usedMemory() - memoryBefore;
		List<String> queries = Relevance.queries(Set.of("tuning", "second-tuning"))
			.stream()
			.map(Relevance::query)
			.toList();
		measure(search, queries);
		double[] millis = measure(search, queries);
		double[] updates = new double[UPDATES];
		Library newer = library;
		for (int update = 0; update < UPDATES; update++) {
			newer = changed(newer, update);
			long began = System.nanoTime();
			search.follow(new LibraryChanged(newer));
			assertThat(search.find(SearchRequest.of("en", "zebrafish" + word(update))).hits()).hasSize(1);
			updates[update] = millisSince(began);
		}
		Arrays.sort(updates);
		System.out.printf("%n%d articles: index built in %.1f s, %d MB of memory%n", ARTICLES, built / 1000,
				memory >> 20);
		System.out.printf("%d queries, in ms: p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f%n", millis.length,
				at(millis, 50), at(millis, 95), at(millis, 99), millis[millis.length - 1]);
		System.out.printf("one changed article is found after, in ms: p50 %.1f, longest %.1f%n", at(updates, 50),
				updates[UPDATES - 1]);
	}

	private static double[] measure(ReloadingSearch search, List<String> queries) {
		double[] millis = new double[queries.size()];
		for (int i = 0; i < millis.length; i++) {
			long start = System.nanoTime();
			search.find(SearchRequest.of("en", queries.get(i)));
			millis[i] = millisSince(start);
		}
		Arrays.sort(millis);
		return millis;
	}

	private static double at(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	private static double millisSince(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static long usedMemory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private Library grown(Library shipped) {
		List<Article> originals = List.copyOf(shipped.defaultEdition().articles());
		List<String> lines = originals.stream().flatMap((article) -> article.body().text().lines()).toList();
		List<String> asked = shipped.defaultEdition().askedAs().values().stream().flatMap(List::stream).toList();
		Map<ArticlePath, Article> articles = new LinkedHashMap<>(shipped.defaultEdition().articlesByPath());
		Map<ArticlePath, List<String>> askedAs = new LinkedHashMap<>(shipped.defaultEdition().askedAs());
		for (int number = articles.size(); number < ARTICLES; number++) {
			Article model = originals.get(this.random.nextInt(originals.size()));
			List<String> text = new ArrayList<>();
			for (int i = 0; i < PARAGRAPHS; i++) {
				text.add(lines.get(this.random.nextInt(lines.size())));
			}
			for (int i = 0; i < OWN_WORDS; i++) {
				text.add(word(this.random.nextInt(ARTICLES)));
			}
			ArticlePath path = ArticlePath.of("made/article-" + number);
			askedAs.put(path,
					this.random.ints(ASKED_AS, 0, asked.size())
						.mapToObj((i) -> asked.get(i) + " " + word(this.random.nextInt(ARTICLES)))
						.toList());
			articles.put(path, with(model, path, model.title() + " " + word(number), String.join("\n", text), "1"));
		}
		return with(shipped, articles, askedAs);
	}

	private static Library changed(Library library, int update) {
		Map<ArticlePath, Article> articles = new LinkedHashMap<>(library.defaultEdition().articlesByPath());
		ArticlePath path = ArticlePath.of("made/article-" + (ARTICLES - 1 - update));
		Article before = articles.get(path);
		articles.put(path,
				with(before, path, before.title(), before.body().text() + "\nzebrafish" + word(update), "2"));
		return with(library, articles, library.defaultEdition().askedAs());
	}

	/** A word that looks like one and stands for a number. */
	private static String word(int number) {
		String consonants = "bdfgklmnprst";
		String vowels = "aeiou";
		StringBuilder word = new StringBuilder("v");
		for (int rest = number + 1; rest > 0; rest /= 60) {
			word.append(vowels.charAt(rest % 5)).append(consonants.charAt(rest / 5 % 12));
		}
		return word.append("ix").toString();
	}

	private static Article with(Article model, ArticlePath path, String title, String text, String revision) {
		Article.Navigation navigation = new Article.Navigation(model.navigation().order(), List.of(title),
				model.navigation().tags(), List.of(), List.of());
		Article.Body body = new Article.Body("", text, model.body().image(), model.body().sections(),
				model.body().questions(), model.body().references(), model.body().decision());
		return new Article(path, "/" + path.value(), "en/" + path.value() + ".md", revision, model.kind(), title,
				model.summary(), model.emergency(), model.attribution(), model.dates(), navigation, body);
	}

	private static Library with(Library library, Map<ArticlePath, Article> articles,
			Map<ArticlePath, List<String>> askedAs) {
		Edition edition = library.defaultEdition();
		Edition grown = new Edition(edition.language(), edition.prefix(), edition.home(), articles,
				edition.topicsByFolder(), edition.moved(), edition.withdrawn(), edition.tags(), edition.glossary(),
				edition.sameWords(), askedAs, edition.redFlags(), edition.emergencyAdvice(), edition.blocks());
		return new Library(library.revision(), library.clinic(), Map.of("en", grown), library.references(),
				library.findings());
	}

}
