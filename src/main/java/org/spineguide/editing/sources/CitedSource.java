package org.spineguide.editing.sources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Notice;

/**
 * Work in the bibliography, with the places that cite it.
 *
 * @param reference the work
 * @param places where it is cited
 */
record CitedSource(Reference reference, List<CitingPlace> places) {

	/** Returns the works that something became known of, the gravest first. */
	static List<CitedSource> withNotices(Library library) {
		return library.references()
			.values()
			.stream()
			.filter((reference) -> !reference.notices().isEmpty())
			.sorted(Comparator.comparing((Reference reference) -> gravest(reference).kind())
				.thenComparing(Reference::id))
			.map((reference) -> new CitedSource(reference, places(reference, library)))
			.toList();
	}

	/** Returns the guidelines, those due first. */
	static List<Reference> guidelines(Library library) {
		return library.references()
			.values()
			.stream()
			.filter((reference) -> reference.guideline() != null)
			.sorted(Comparator.comparing(CitedSource::reviewDue, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Reference::id))
			.toList();
	}

	/** Counts the guidelines that are due to be looked at. */
	static long dueGuidelines(Library library, LocalDate today) {
		return guidelines(library).stream().filter((guideline) -> isDue(guideline, today)).count();
	}

	/** Returns whether a guideline is due to be looked at. */
	static boolean isDue(Reference guideline, LocalDate today) {
		LocalDate due = reviewDue(guideline);
		return due != null && !today.isBefore(due);
	}

	private static @Nullable LocalDate reviewDue(Reference reference) {
		Reference.Guideline guideline = reference.guideline();
		return (guideline != null) ? guideline.reviewDue() : null;
	}

	private static List<CitingPlace> places(Reference reference, Library library) {
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles()
				.stream()
				.flatMap((article) -> CitingPlace.in(article, reference).stream()))
			.sorted(Comparator.comparing((CitingPlace place) -> place.article().file()))
			.toList();
	}

	private static Notice gravest(Reference reference) {
		return reference.notices().get(0);
	}

	/** Returns the gravest notice. */
	public Notice notice() {
		return gravest(this.reference);
	}

	/** Returns whether an article cites it. */
	boolean isCited() {
		return !this.places.isEmpty();
	}

}
