package org.spineguide.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.markdown.EmergencyAdvice;

import org.springframework.stereotype.Component;

/**
 * Rule that emergency advice is changed by two people: one writes, another approves. It
 * goes by what readers would see, before and after, and not by the name of a file: so it
 * holds for the shared texts, for a box of one's own, and for a page that loses the
 * advice.
 */
@Component
public class TwoPersonRule {

	private final Libraries libraries;

	public TwoPersonRule(Libraries libraries) {
		this.libraries = libraries;
	}

	/**
	 * Returns whether a second person must approve of a text.
	 * @param file the file that the text is for
	 * @param before what the file holds; empty when it is not there
	 * @param after the text
	 * @param report how the text would look
	 * @param reportBefore how the file looks; asked for only when readers see it nowhere
	 */
	public boolean appliesTo(ContentFile file, String before, String after, DraftReport report,
			Supplier<DraftReport> reportBefore) {
		if (file.needsSecondPerson(before, after)) {
			return true;
		}
		if (file.type() == ContentFileType.CLINIC) {
			return report.shared() != null && report.shared().clinic() != null
					&& isAdvicePartOf(report.shared().clinic());
		}
		return file.isArticle() && isOtherAdvice(file, before, report, reportBefore);
	}

	/** Returns whether the advice uses details of the clinic that differ. */
	private boolean isAdvicePartOf(Clinic after) {
		Library library = this.libraries.current();
		List<String> now = details(library.clinic());
		List<String> then = details(after);
		List<String> changed = now.stream().filter((detail) -> !then.contains(detail)).toList();
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> advice(edition.emergencyAdvice()).stream())
			.anyMatch((words) -> changed.stream().anyMatch(words::contains));
	}

	private static List<String> details(Clinic clinic) {
		return Stream
			.of(Optional.of(clinic.name()), Optional.ofNullable(clinic.phone()),
					Optional.ofNullable(clinic.outOfHours()).map(Clinic.OutOfHours::name),
					Optional.ofNullable(clinic.outOfHours()).map(Clinic.OutOfHours::phone))
			.flatMap(Optional::stream)
			.toList();
	}

	private boolean isOtherAdvice(ContentFile file, String before, DraftReport report,
			Supplier<DraftReport> reportBefore) {
		Library library = this.libraries.current();
		// An article that was taken down is compared too: it may be shown again alone.
		Optional<Article> old = ContentFileStore.live(file, library)
			.or(() -> before.isEmpty() ? Optional.empty() : reportBefore.get().article());
		List<String> lost = old.map((article) -> advice(article.body().html())).orElse(List.of());
		List<String> added = new ArrayList<>(report.article()
			.map((article) -> advice(article.body().html()))
			.orElseGet(() -> advice(report.html())));
		List<String> gone = new ArrayList<>(lost);
		gone.removeAll(added);
		added.removeAll(lost);
		// The one text of the whole site was approved of.
		library.edition(file.language()).map(Edition::emergencyAdvice).map(this::advice).ifPresent(added::removeAll);
		boolean isHidden = old.filter(Article::emergency).isPresent()
				&& report.article().filter(Article::emergency).isEmpty();
		return isHidden || !gone.isEmpty() || !added.isEmpty();
	}

	private List<String> advice(String html) {
		return EmergencyAdvice.in(html, this.libraries.current().clinic().emergencyNumber());
	}

}
