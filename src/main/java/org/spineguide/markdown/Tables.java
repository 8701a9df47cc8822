package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/** Makes tables usable with a screen reader and on a narrow screen. */
final class Tables {

	private Tables() {
	}

	static void finish(HtmlPage page) {
		String section = page.surroundings().labels().table();
		for (Element element : page.select(HeadingAnchors.ALL + ", table")) {
			if (!element.nameIs("table")) {
				section = (element.parent() == page.body()) ? PlainText.of(element) : section;
			}
			else if (element.closest(".chart") == null) {
				finish(element, section, page);
			}
		}
	}

	private static void finish(Element table, String section, HtmlPage page) {
		for (Element cell : table.select("th, td")) {
			String align = cell.attr("align");
			if (!align.isEmpty()) {
				// The attribute is out of use, and the content security policy allows no
				// style.
				cell.removeAttr("align").addClass("align-" + align);
			}
			unescapePipes(cell);
			if (cell.nameIs("th") && !cell.hasText() && cell.childrenSize() == 0) {
				// A heading that says nothing is read out as one all the same.
				cell.tagName("td").removeAttr("scope");
			}
			else if (cell.nameIs("th") && !cell.hasAttr("scope")) {
				cell.attr("scope", "col");
			}
		}
		Element scroll = new Element("div").addClass("table-scroll").attr("tabindex", "0");
		table.replaceWith(scroll);
		scroll.appendChild(table);
		name(scroll, section);
	}

	/** In code too, a backslash only keeps a pipe from ending the cell. */
	private static void unescapePipes(Element cell) {
		for (Element code : cell.select("code")) {
			code.textNodes().forEach((text) -> text.text(text.getWholeText().replace("\\|", "|")));
		}
	}

	private static void name(Element scroll, String section) {
		Element box = scroll.closest(".callout");
		Element heading = (box != null) ? box.selectFirst(".callout-heading") : null;
		if (heading != null) {
			scroll.attr("role", "group").attr("aria-labelledby", heading.id());
		}
		else if (!section.isBlank()) {
			scroll.attr("role", "group").attr("aria-label", section);
		}
	}

}
