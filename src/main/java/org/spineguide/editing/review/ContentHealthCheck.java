package org.spineguide.editing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.CachedCheckReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.search.ZeroResultTerms;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.stereotype.Component;

/** Health check of the articles: whether they are fit to be read, reviewed, and found. */
@Component
class ContentHealthCheck implements HealthCheck {

	/** Prefix of the keys of its messages. */
	private static final String SAY = "editing.health.";

	private static final String ARTICLES = "/staff/articles";

	private static final String LINK = "link";

	/** Most places that are listed; the command {@code check} prints all. */
	private static final int MOST_PLACES = 50;

	private static final int MOST_WORDS = 200;

	private final CachedCheckReport cachedCheckReport;

	private final Libraries libraries;

	private final ReviewCalendar calendar;

	private final ZeroResultTerms words;

	ContentHealthCheck(CachedCheckReport cachedCheckReport, Libraries libraries, ReviewCalendar calendar,
			ZeroResultTerms words) {
		this.cachedCheckReport = cachedCheckReport;
		this.libraries = libraries;
		this.calendar = calendar;
		this.words = words;
	}

	@Override
	public List<HealthItem> items() {
		List<HealthItem> items = new ArrayList<>();
		Optional<List<Finding>> findings = this.cachedCheckReport.findings();
		findings.ifPresentOrElse((found) -> addFindings(withMissing(found), items),
				() -> items.add(new HealthItem(Weight.SOMETIME, SAY + "looking", 1, null)));
		long told = this.calendar.toldToReaders();
		long overdue = this.calendar.upcoming()
			.stream()
			.filter((review) -> review.stage() == ReviewStage.OVERDUE)
			.count();
		items
			.add(HealthItem.counted((told > 0) ? Weight.NOW : Weight.SOON, SAY + "overdue", overdue, "/staff/reviews"));
		items.add(HealthItem.counted(Weight.SOMETIME, SAY + "unreviewed", unreviewed(), ARTICLES));
		items.add(
				HealthItem.counted(Weight.SOMETIME, SAY + "words", this.words.list(MOST_WORDS).size(), "/staff/words"));
		return items;
	}

	/**
	 * Returns the findings with those about missing files, which only the site that still
	 * shows them knows.
	 */
	private List<Finding> withMissing(List<Finding> found) {
		return Stream.concat(found.stream(), this.libraries.current().findings().stream()).sorted().distinct().toList();
	}

	private static void addFindings(List<Finding> found, List<HealthItem> items) {
		items.add(findings(Weight.NOW, "errors", found,
				(finding) -> finding.severity() == Severity.ERROR && !finding.rule().equals(LINK)));
		items.add(findings(Weight.NOW, "links", found,
				(finding) -> finding.severity() == Severity.ERROR && finding.rule().equals(LINK)));
		items.add(findings(Weight.SOON, "warnings", found, (finding) -> finding.severity() == Severity.WARNING));
		items.add(findings(Weight.SOMETIME, "advice", found, (finding) -> finding.severity() == Severity.ADVICE));
	}

	private static HealthItem findings(Weight weight, String name, List<Finding> found, Predicate<Finding> which) {
		List<Finding> chosen = found.stream().filter(which).toList();
		return new HealthItem(chosen.isEmpty() ? Weight.WELL : weight, SAY + name, chosen.size(), ARTICLES,
				chosen.stream().limit(MOST_PLACES).map(ContentHealthCheck::place).toList());
	}

	private static Place place(Finding finding) {
		return new Place(finding.toString(),
				ContentFile.parse(finding.file()).isPresent() ? ARTICLES + "/edit?file=" + finding.file() : ARTICLES);
	}

	/**
	 * Counts the articles that no clinician has reviewed yet; pages about the site need
	 * none.
	 */
	private long unreviewed() {
		return this.libraries.current()
			.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.filter((article) -> article.kind() != ArticleKind.PAGE && article.reviewedBy().isEmpty())
			.count();
	}

}
