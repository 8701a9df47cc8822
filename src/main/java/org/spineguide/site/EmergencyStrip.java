package org.spineguide.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.spineguide.content.Edition;

/**
 * Emergency strip at the top of a page: the gravest signs in one line, and the whole
 * emergency advice folded behind it.
 *
 * @param signs the signs in one line, as safe HTML
 * @param advice the whole advice, as safe HTML; it may stand elsewhere on the page too,
 * so it has no landmark, no heading and no id
 */
record EmergencyStrip(String signs, String advice) {

	static EmergencyStrip of(Edition edition) {
		return new EmergencyStrip(edition.emergencyStrip(), withoutLandmark(edition.emergencyAdvice()));
	}

	private static String withoutLandmark(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		document.select("section").tagName("div").removeAttr("aria-labelledby");
		document.select("h1, h2, h3, h4, h5, h6").tagName("p").removeAttr("id");
		return document.body().html();
	}

}
