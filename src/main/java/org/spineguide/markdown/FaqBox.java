package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes each question of an {@code faq} box a {@code details} element, so that its answer
 * opens without script.
 */
final class FaqBox {

	private FaqBox() {
	}

	static List<Callout.Question> fold(Element body, HtmlPage page) {
		List<Node> nodes = new ArrayList<>(body.childNodes());
		body.empty();
		Element answer = body;
		for (Node node : nodes) {
			if (node instanceof Element heading && heading.is(HeadingAnchors.ALL)) {
				Element item = body.appendElement("details").addClass("faq-item");
				item.appendElement("summary").appendChild(heading);
				answer = item.appendElement("div").addClass("faq-answer");
			}
			else {
				answer.appendChild(node);
			}
		}
		if (answer == body) {
			page.warn(body, "A box of questions and answers needs a heading (###) for each question");
		}
		return body.select("> details").stream().map((item) -> question(item, page)).toList();
	}

	private static Callout.Question question(Element item, HtmlPage page) {
		Element answer = item.expectFirst(".faq-answer");
		String question = PlainText.of(item.expectFirst("summary"));
		return new Callout.Question(question, TextExtractor.of(answer, page).text(), alone(answer), List.of());
	}

	/** Returns the HTML of an answer without what only its page can show. */
	static String alone(Element answer) {
		Element copy = answer.clone();
		for (Element mark : copy.select("*")) {
			mark.removeAttr(FlexmarkExtension.LINE).removeAttr("data-target").removeAttr("id");
			if (PlainText.isMark(mark)) {
				if (mark.previousSibling() instanceof TextNode before) {
					before.text(before.getWholeText().stripTrailing());
				}
				mark.remove();
			}
		}
		return copy.html().strip();
	}

}
