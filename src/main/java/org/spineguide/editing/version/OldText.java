package org.spineguide.editing.version;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/**
 * Text of an old version without its advice for emergencies, which may be wrong today:
 * today's stands above the text instead.
 *
 * @param html the rest as safe HTML
 * @param hadAdvice whether there was such advice
 */
record OldText(String html, boolean hadAdvice) {

	private static final String EMERGENCY = ".callout-emergency";

	static OldText of(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		Elements advice = document.select(EMERGENCY);
		advice.remove();
		return new OldText(document.body().html(), !advice.isEmpty());
	}

}
