package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/** Gives the footnotes at the end of a page a name, and the way back from each one. */
final class Footnotes {

	private Footnotes() {
	}

	static void finish(HtmlPage htmlPage) {
		RendererLabels rendererLabels = htmlPage.surroundings().labels();
		Element notes = htmlPage.body().selectFirst("> div.footnotes");
		if (notes == null) {
			return;
		}
		notes.tagName("section");
		notes.select("> hr").remove();
		if (htmlPage.claimLandmark(rendererLabels.footnotes())) {
			notes.attr("aria-label", rendererLabels.footnotes());
		}
		if (!rendererLabels.backToText().isEmpty()) {
			notes.select(".footnote-backref").attr("aria-label", rendererLabels.backToText());
		}
	}

}
