package org.spineguide.site;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference;

/**
 * Source as the list at the end of an article shows it.
 *
 * @param title the work's title
 * @param url where to read it, or {@code null}
 * @param details who wrote it, where it appeared and when, as far as that is known
 */
record SourceEntry(String title, @Nullable String url, String details) {

	static SourceEntry of(Reference reference) {
		return new SourceEntry(reference.title(), reference.url(), reference.details());
	}

}
