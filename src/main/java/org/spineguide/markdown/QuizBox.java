package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Reads a {@code quiz} box: under each heading a list of answers of which the right one
 * is ticked ({@code - [x] Both}), and then what explains it.
 */
final class QuizBox {

	/** What marks the first line of such a box. */
	static final String MARKED = "[" + FlexmarkExtension.CALLOUT + "=quiz]";

	/** Marks the right answer until the page is finished. */
	static final String RIGHT = "data-right";

	private static final Pattern TICK = Pattern.compile("^\\s*\\[([ xX])]\\s+");

	private QuizBox() {
	}

	static List<Callout.Question> read(Element body, HtmlPage page) {
		List<Callout.Question> questions = new ArrayList<>();
		for (Element heading : headings(body)) {
			Element explanation = new Element("div");
			List<Callout.Choice> choices = new ArrayList<>();
			for (Element part : part(heading)) {
				if (choices.isEmpty() && part.nameIs("ul")) {
					part.children().forEach((item) -> choices.add(choice(item)));
				}
				else {
					explanation.appendChild(part.clone());
				}
			}
			if (choices.stream().filter(Callout.Choice::right).count() != 1) {
				page.warn(heading,
						"A question of a quiz needs a list of answers, one of them with [x], the others with [ ]");
			}
			if (!explanation.hasText()) {
				page.warn(heading, "A question of a quiz needs a paragraph that explains its answer");
			}
			questions.add(new Callout.Question(PlainText.of(heading), TextExtractor.of(explanation, page).text(),
					FaqBox.alone(explanation), choices));
		}
		if (questions.isEmpty()) {
			page.warn(body, "A quiz needs a heading (###) for each question");
		}
		return questions;
	}

	/** Returns the headings of the questions. */
	static List<Element> headings(Element body) {
		return body.children().stream().filter((child) -> child.is(HeadingAnchors.ALL)).toList();
	}

	/** Returns what stands between a heading and the next one. */
	static Elements part(Element heading) {
		Elements part = new Elements();
		for (Element next = heading.nextElementSibling(); next != null
				&& !next.is(HeadingAnchors.ALL); next = next.nextElementSibling()) {
			part.add(next);
		}
		return part;
	}

	private static Callout.Choice choice(Element item) {
		boolean right = false;
		Element holder = (item.childrenSize() > 0 && item.child(0).nameIs("p")) ? item.child(0) : item;
		if (holder.childNodeSize() > 0 && holder.childNode(0) instanceof TextNode text) {
			Matcher tick = TICK.matcher(text.getWholeText());
			if (tick.find()) {
				right = !tick.group(1).isBlank();
				text.text(text.getWholeText().substring(tick.end()));
			}
		}
		if (right) {
			item.attr(RIGHT, true);
		}
		return new Callout.Choice(PlainText.of(item), right);
	}

}
