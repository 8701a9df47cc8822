package org.spineguide.site;

import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Image map of the home page: a drawing of the body whose regions lead where the first
 * ways of the list below it lead, in the order of their numbers. The list says all of it,
 * so keyboards and screen readers pass the drawing's links by.
 */
final class BodyMap {

	/** Selects the drawing by its name; it stands right before its list. */
	private static final String DRAWING = "figure:has(> img[src$=/body-map.svg]):has(+ ul)";

	/** Number of regions in the drawing. */
	private static final int REGIONS = 5;

	private BodyMap() {
	}

	/** Returns the text with links on the drawing, or as it was where it has none. */
	static String link(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		Element drawing = document.selectFirst(DRAWING);
		if (drawing == null) {
			return html;
		}
		Element list = drawing.nextElementSibling();
		if (list != null) {
			Element map = new Element("div").addClass("body-map");
			drawing.before(map);
			map.appendChild(drawing).appendChild(list);
			drawing.appendChild(regions(list.children()));
		}
		return document.body().html();
	}

	private static Element regions(List<Element> items) {
		Element regions = new Element("div").addClass("body-regions").attr("aria-hidden", "true");
		items.stream()
			.limit(REGIONS)
			.map((item) -> item.selectFirst("a"))
			.filter(Objects::nonNull)
			.forEach((way) -> regions.appendElement("a")
				.attr("href", way.attr("href"))
				.attr("title", way.text())
				.attr("tabindex", "-1"));
		return regions;
	}

}
