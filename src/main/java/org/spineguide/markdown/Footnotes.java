package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/**
 * Gives the list of footnotes at the end of a page an accessible name, and names the link
 * back from each one.
 */
final class Footnotes {

	private Footnotes() {
	}

	static void finish(HtmlPage page) {
		RendererLabels labels = page.surroundings().labels();
		Element notes = page.body().selectFirst("> div.footnotes");
		if (notes == null) {
			return;
		}
		notes.tagName("section");
		notes.select("> hr").remove();
		if (page.claimLandmark(labels.footnotes())) {
			notes.attr("aria-label", labels.footnotes());
		}
		if (!labels.backToText().isEmpty()) {
			notes.select(".footnote-backref").attr("aria-label", labels.backToText());
		}
	}

}
