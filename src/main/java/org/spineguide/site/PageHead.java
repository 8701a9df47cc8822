package org.spineguide.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Metadata in the head of a page, for search engines, other sites and feed readers.
 *
 * @param title its subject
 * @param summary one line that says what the reader gets
 * @param address its one full address
 * @param version the full address that shows this very text for good, or the same address
 * for a page without versions
 * @param article whether it is an article, not one of the site's lists
 * @param picture the full address of the picture that other sites show with a link
 * @param feed the full address of the feed in its language
 * @param translations the same page in all languages, empty when there is one only
 * @param data what it is about as JSON-LD, or {@code null}
 */
record PageHead(String title, String summary, String address, String version, boolean article, String picture,
		String feed, List<Translation> translations, @Nullable String data) {

	PageHead {
		translations = List.copyOf(translations);
	}

	/** Translation of the page, with its full address. */
	record Translation(String language, String address) {
	}

}
