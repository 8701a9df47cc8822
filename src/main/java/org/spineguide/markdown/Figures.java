package org.spineguide.markdown;

import org.jsoup.nodes.Element;

/**
 * Makes a figure of every picture that stands alone: its title, if it has one, becomes
 * the visible caption.
 */
final class Figures {

	private Figures() {
	}

	static void finish(HtmlPage page) {
		for (Element picture : page.select("img")) {
			page.surroundings()
				.pictureSize()
				.apply(picture.attr("src"))
				.ifPresent((size) -> picture.attr("width", String.valueOf(size.width()))
					.attr("height", String.valueOf(size.height())));
			Element paragraph = picture.parent();
			if (paragraph != null && paragraph.nameIs("p") && paragraph.childrenSize() == 1
					&& paragraph.ownText().isBlank()) {
				frame(picture, paragraph);
			}
		}
	}

	private static void frame(Element picture, Element paragraph) {
		paragraph.tagName("figure").addClass("figure");
		String caption = picture.attr("title");
		if (!caption.isBlank()) {
			picture.removeAttr("title");
			paragraph.appendElement("figcaption").text(caption);
		}
	}

}
