package org.spineguide.site;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Notice;

/**
 * Source as the list at the end of an article shows it.
 *
 * @param title the work's title
 * @param url where to read it, or {@code null}
 * @param details who wrote it, where it appeared and when, as far as that is known
 * @param notice what readers should know of it, or {@code null}
 */
record SourceEntry(String title, @Nullable String url, String details, @Nullable Notice notice) {

	/** Creates the entry. A DOI leads to the work for good, other addresses may not. */
	static SourceEntry of(Reference reference) {
		String url = reference.identifiers()
			.doiAddress()
			.or(() -> Optional.ofNullable(reference.url()))
			.or(reference.identifiers()::pubmedAddress)
			.orElse(null);
		return new SourceEntry(reference.title(), url, reference.details(), reference.notice().orElse(null));
	}

}
