package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/** Gives the footnotes at the end of a page a name, and the way back from each one. */
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
