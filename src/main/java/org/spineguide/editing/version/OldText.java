package org.spineguide.editing.version;

import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Text of an old version without its advice for emergencies, which may be wrong today:
 * today's stands above the text instead.
 *
 * @param html the rest as safe HTML
 * @param lines the rest as plain text, a line for each block, to be compared
 * @param hadAdvice whether there was such advice
 */
record OldText(String html, String lines, boolean hadAdvice) {

	private static final String EMERGENCY = ".callout-emergency";

	private static final String BLOCKS = "p, li, td, th, dd, dt, figcaption, summary, h2, h3, h4, h5, h6";

	static OldText of(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		Elements advice = document.select(EMERGENCY);
		advice.remove();
		String lines = document.select(BLOCKS)
			.stream()
			.filter((block) -> block.select(BLOCKS).size() == 1)
			.map(Element::text)
			.filter((line) -> !line.isBlank())
			.collect(Collectors.joining("\n"));
		return new OldText(document.body().html(), lines, !advice.isEmpty());
	}

}
