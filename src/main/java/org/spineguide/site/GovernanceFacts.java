package org.spineguide.site;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Reference;
import org.spineguide.content.review.ReviewStamp;

/**
 * Governance facts for readers, counted from the articles: who wrote them, who signed
 * them, which sources they rest on, and what became of signed pages.
 *
 * @param pages how many pages of health there are
 * @param authors who wrote them, with how many each
 * @param signers who signed them as they are, with how many each
 * @param signed how many are signed
 * @param claimed how many a clinician reviewed according to the clinic alone
 * @param changed the pages that were changed since they were signed
 * @param corrected the pages with small corrections since they were signed
 * @param sources how many works they cite
 * @param oldest the year of the oldest work; 0 when none has a year
 * @param newest the year of the newest work
 */
record GovernanceFacts(int pages, Map<String, Long> authors, Map<String, Long> signers, long signed, long claimed,
		List<Article> changed, List<Article> corrected, long sources, int oldest, int newest) {

	/** The page about the site, which shows them. */
	static final ArticlePath PLACE = ArticlePath.of("about");

	static GovernanceFacts of(Edition edition) {
		List<Article> pages = edition.articles()
			.stream()
			.filter((article) -> article.kind() != ArticleKind.PAGE)
			.sorted(Comparator.comparing(Article::title, String.CASE_INSENSITIVE_ORDER))
			.toList();
		List<Reference> sources = pages.stream()
			.flatMap((article) -> article.body().references().stream())
			.collect(Collectors.toMap(Reference::id, Function.identity(), (one, other) -> one))
			.values()
			.stream()
			.toList();
		IntSummaryStatistics years = sources.stream()
			.map(Reference::year)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.summaryStatistics();
		List<Article> signed = pages.stream().filter((article) -> article.review().isSigned()).toList();
		return new GovernanceFacts(pages.size(),
				counted(pages.stream().map((article) -> article.attribution().author()).filter(Objects::nonNull)),
				counted(signed.stream().map((article) -> article.review().signature())), signed.size(),
				pages.stream().filter(GovernanceFacts::isClaimed).count(),
				pages.stream().filter((article) -> article.review().isChanged()).toList(),
				pages.stream().filter((article) -> article.review().state() == ReviewStamp.State.CORRECTED).toList(),
				sources.size(), (years.getCount() > 0) ? years.getMin() : 0,
				(years.getCount() > 0) ? years.getMax() : 0);
	}

	private static boolean isClaimed(Article article) {
		return article.reviewedBy().isPresent() && !article.review().hasSigner();
	}

	/** Returns how many pages no clinician stands for as they are. */
	public long unsigned() {
		return this.pages - this.signed;
	}

	private static Map<String, Long> counted(Stream<String> names) {
		return names.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

}
