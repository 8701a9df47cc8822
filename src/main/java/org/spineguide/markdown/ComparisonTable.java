package org.spineguide.markdown;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * Table of a comparison box, marked so that a style sheet can show it as cards on a
 * narrow screen: one for each column where the corner is empty, and otherwise one for
 * each row. Each cell carries the heading that it would lose there. Tables of two columns
 * fit as they are.
 */
final class ComparisonTable {

	private static final int FEWEST_COLUMNS = 3;

	private ComparisonTable() {
	}

	static void finish(Element table) {
		table.select("td:first-child").tagName("th").attr("scope", "row");
		List<Element> head = table.select("thead th, thead td");
		if (head.size() < FEWEST_COLUMNS) {
			return;
		}
		boolean isByColumn = PlainText.of(head.get(0)).isEmpty();
		table.addClass(isByColumn ? "cards-by-column" : "cards-by-row");
		for (Element row : table.select("tbody tr")) {
			List<Element> cells = row.children();
			for (int column = 1; column < cells.size(); column++) {
				Element heading = isByColumn ? cells.get(0) : head.get(column);
				cells.get(column).attr("data-heading", PlainText.of(heading));
			}
		}
	}

}
