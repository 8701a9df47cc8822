package org.spineguide.handout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import org.spineguide.content.Article;
import org.spineguide.content.Library;
import org.spineguide.content.load.Shelves;

import static org.assertj.core.api.Assertions.assertThat;

/** Every handout can be read by screen readers: PDF/UA-1 (ISO 14289-1). */
@Tag("slow")
@ResourceLock("computing")
class PdfUaTests {

	@TempDir
	private static Path folder;

	private static Library library;

	private static HandoutComposer handoutComposer;

	@BeforeAll
	static void read() {
		VeraGreenfieldFoundryProvider.initialise();
		library = Shelves.real();
		handoutComposer = Prints.handoutComposer(Path.of("content"));
	}

	@Test
	void handoutsOfArticlesWithEveryConstructConform() {
		assertThat(withEveryConstruct()).hasSizeGreaterThan(4)
			.allSatisfy((article) -> assertThat(failures(handoutRequest(article, Prints.LETTER))).isEmpty());
	}

	@Test
	@Tag("faults")
	void handoutOfEveryArticleConforms() {
		assertThat(articles()).hasSizeGreaterThan(40)
			.allSatisfy((article) -> assertThat(failures(handoutRequest(article, Prints.LETTER))).isEmpty());
	}

	@Test
	void largePrintOnA4Conforms() throws Exception {
		Article longest = library.defaultEdition()
			.articles()
			.stream()
			.max(Comparator.comparing((article) -> article.body().html().length()))
			.orElseThrow();
		assertThat(failures(handoutRequest(longest, new PrintFormat(PaperSize.A4, true)))).isEmpty();
	}

	@Test
	void visitPackConforms() throws Exception {
		assertThat(failures(new HandoutRequest(library, library.defaultEdition(),
				library.defaultEdition()
					.articles()
					.stream()
					.sorted(Comparator.comparing(Article::path))
					.limit(4)
					.toList(),
				Prints.LETTER, true)))
			.isEmpty();
	}

	private static List<Article> articles() {
		return library.defaultEdition().articles().stream().sorted(Comparator.comparing(Article::path)).toList();
	}

	/**
	 * Returns articles that have each way of nesting one element in another that the
	 * library has: a document conforms by its structure, and not by its words.
	 */
	private static List<Article> withEveryConstruct() {
		Map<Article, Set<String>> left = articles().stream()
			.collect(Collectors.toMap((article) -> article, PdfUaTests::constructs, (one, other) -> one,
					LinkedHashMap::new));
		List<Article> chosen = new ArrayList<>();
		while (left.values().stream().anyMatch((constructs) -> !constructs.isEmpty())) {
			Article next = Collections.max(left.keySet(), Comparator.comparing((article) -> left.get(article).size()));
			Set<String> seen = left.remove(next);
			left.values().forEach((constructs) -> constructs.removeAll(seen));
			chosen.add(next);
		}
		return chosen;
	}

	private static Set<String> constructs(Article article) {
		return Jsoup.parseBodyFragment(article.body().html())
			.body()
			.select("*")
			.stream()
			.map((element) -> name(element.parent()) + " > " + name(element))
			.collect(Collectors.toSet());
	}

	private static String name(Element element) {
		return element.tagName() + element.classNames();
	}

	private static HandoutRequest handoutRequest(Article article, PrintFormat format) {
		return new HandoutRequest(library, library.defaultEdition(), List.of(article), format, false);
	}

	private static List<String> failures(HandoutRequest handoutRequest) throws Exception {
		// From a stream the validator would make a copy in the temporary folder, which
		// stays when the run is stopped.
		Path pdf = Files.write(folder.resolve("handout.pdf"), handoutComposer.print(handoutRequest));
		try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
						+ assertion.getLocation().getContext())
				.toList();
		}
	}

}
