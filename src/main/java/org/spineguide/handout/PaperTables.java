package org.spineguide.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import org.spineguide.content.font.PrintFonts;

/**
 * Tables on paper. One whose longest words do not fit beside each other would run off the
 * sheet, so it becomes a list of its rows.
 */
final class PaperTables {

	private static final double POINTS_OF_MILLIMETER = 72 / 25.4;

	private static final double MARGINS = 36 * POINTS_OF_MILLIMETER;

	/** Padding and half a line on each side of a cell. */
	private static final double AROUND_CELL = 4 * POINTS_OF_MILLIMETER + 1;

	private static final double AROUND_BOX = 8 * POINTS_OF_MILLIMETER + 6;

	private static final double INDENT = 12 * POINTS_OF_MILLIMETER;

	private static final double NORMAL = 12;

	private static final double LARGE = 18;

	/**
	 * Scale of the letters in a table of many columns in large print, as in the style
	 * sheet.
	 */
	private static final double WIDE = 0.8;

	/** Widths of letters are rounded, and code is set in a wider font. */
	private static final double SLACK = 1.05;

	/** Places where a line may be broken: at spaces, but not at those that tie words. */
	private static final Pattern BREAK = Pattern.compile("[ \\t\\n\\r]+|(?<=[-\\u2010\\u2013\\u2014])");

	private final PrintFonts fonts;

	private final PrintFormat format;

	PaperTables(PrintFonts fonts, PrintFormat format) {
		this.fonts = fonts;
		this.format = format;
	}

	/** Makes lists of the tables that are too wide. */
	void fit(Document document) {
		for (Element table : document.select("table")) {
			if (table.closest(".chart") == null && width(table) > room(table)) {
				table.replaceWith(list(table));
			}
		}
	}

	private double room(Element table) {
		double room = this.format.paper().width() - MARGINS;
		for (Element around : table.parents()) {
			if (around.hasClass("callout") || around.nameIs("blockquote")) {
				room -= AROUND_BOX;
			}
			else if (around.nameIs("li") || around.nameIs("dd")) {
				room -= INDENT;
			}
		}
		return room;
	}

	/** The least width: that of the longest word of each column. */
	private double width(Element table) {
		List<Double> columns = new ArrayList<>();
		for (Element row : table.select("tr")) {
			Elements cells = row.children();
			for (int i = 0; i < cells.size(); i++) {
				if (i == columns.size()) {
					columns.add(0.0);
				}
				columns.set(i, Math.max(columns.get(i), width(cells.get(i).wholeText(), isBold(cells.get(i)))));
			}
		}
		double size = this.format.large() ? LARGE * (table.hasClass("wide") ? WIDE : 1) : NORMAL;
		return columns.stream().mapToDouble((column) -> column * size * SLACK + AROUND_CELL).sum();
	}

	private double width(String words, boolean isBold) {
		return BREAK.splitAsStream(words).mapToDouble((word) -> this.fonts.width(word, isBold)).max().orElse(0);
	}

	private static boolean isBold(Element cell) {
		return cell.nameIs("th") || cell.selectFirst("strong") != null;
	}

	/** Each row by its first cell, and below it what the other columns say. */
	private static Element list(Element table) {
		Element list = new Element("div").addClass("rows");
		Elements headings = table.select("thead th, thead td");
		for (Element row : table.select("tbody tr")) {
			Element name = list.appendElement("p").addClass("leads").appendElement("strong");
			Element cells = new Element("ul");
			for (int i = 0; i < row.childrenSize(); i++) {
				Element cell = row.child(i);
				if (i == 0) {
					name.appendText((heading(headings, i) + " ").stripLeading());
					name.appendChildren(new ArrayList<>(cell.childNodes()));
				}
				else if (cell.hasText() || cell.selectFirst("img") != null) {
					Element item = cells.appendElement("li");
					item.appendElement("strong").text(heading(headings, i));
					item.appendText(" ").appendChildren(new ArrayList<>(cell.childNodes()));
				}
			}
			if (cells.childrenSize() > 0) {
				list.appendChild(cells);
			}
		}
		return list;
	}

	private static String heading(Elements headings, int column) {
		String words = (column < headings.size()) ? headings.get(column).text() : "";
		return (words.isBlank() || words.endsWith("?") || words.endsWith(":")) ? words : words + ":";
	}

}
