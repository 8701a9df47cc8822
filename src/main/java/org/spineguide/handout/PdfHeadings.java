package org.spineguide.handout;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headings and bookmarks of a PDF. */
final class PdfHeadings {

	/**
	 * Deepest heading that gets a bookmark: deeper ones would make the list of bookmarks
	 * longer than the text is.
	 */
	private static final int DEEPEST_BOOKMARK = 3;

	private PdfHeadings() {
	}

	/**
	 * Makes sure that no heading level is left out (ISO 14289-1, 7.4.2) and adds a
	 * bookmark for each heading.
	 */
	static void order(Document document) {
		// The HTML parser would move an element that it does not know out of the head.
		Element bookmarks = document.head().appendElement("bookmarks");
		Deque<Element> open = new ArrayDeque<>();
		open.push(bookmarks);
		int last = 0;
		int number = 0;
		for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
			int level = Math.min(heading.normalName().charAt(1) - '0', last + 1);
			heading.tagName("h" + level);
			last = level;
			number++;
			if (heading.id().isEmpty()) {
				heading.id("heading-" + number);
			}
			if (level <= DEEPEST_BOOKMARK) {
				while (open.size() > level) {
					open.pop();
				}
				open.push(open.element()
					.appendElement("bookmark")
					.attr("name", heading.text())
					.attr("href", "#" + heading.id()));
			}
		}
	}

}
