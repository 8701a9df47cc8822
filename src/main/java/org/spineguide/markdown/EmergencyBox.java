package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Emergency box: its only links are telephone numbers, and the emergency number is always
 * one.
 */
final class EmergencyBox {

	private EmergencyBox() {
	}

	static void harden(Element box, HtmlPage page) {
		for (Element link : box.select("a")) {
			if (!link.attr("href").startsWith("tel:")) {
				if (!PlainText.isMark(link) && !link.hasClass("citation")) {
					page.warn(link, "In an emergency box only a telephone number may be a link");
				}
				link.removeAttr("href").removeAttr("title").removeAttr("aria-label").removeAttr("data-target");
				link.tagName("span");
			}
		}
		String number = page.surroundings().variables().getOrDefault("emergency-number", "");
		if (!number.isBlank()) {
			for (TextNode text : texts(box)) {
				linkNumber(text, number, page.surroundings());
			}
		}
	}

	private static List<TextNode> texts(Element box) {
		List<TextNode> texts = new ArrayList<>();
		for (Element element : box.getAllElements()) {
			if (element.closest("a, code") == null) {
				texts.addAll(element.textNodes());
			}
		}
		return texts;
	}

	private static void linkNumber(TextNode node, String number, RenderContext context) {
		String text = node.getWholeText();
		TextReplacement textReplacement = new TextReplacement(node);
		for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length())) {
			int end = at + number.length();
			if (!isWordAt(text, at - 1) && !isWordAt(text, end)) {
				textReplacement.replace(at, end, PhoneLink.to(number, context));
			}
		}
		textReplacement.paste();
	}

	private static boolean isWordAt(String text, int i) {
		return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
	}

}
