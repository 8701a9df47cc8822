package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Adds the explanation of each glossary term where a page first uses it, without script.
 */
final class GlossaryMarker implements NodeFilter {

	private static final Set<String> LEFT_ALONE = Set.of("a", "code", "pre", "summary", "th", "h1", "h2", "h3", "h4",
			"h5", "h6", "sup", "svg", "label", "legend");

	private final Terms terms;

	private final String close;

	private final Set<String> explained = new LinkedHashSet<>();

	private final List<TextNode> texts = new ArrayList<>();

	private GlossaryMarker(Terms terms, String close) {
		this.terms = terms;
		this.close = close;
	}

	/** Marks the terms and returns their ids. */
	static Set<String> explain(HtmlPage page) {
		GlossaryMarker glossaryMarker = new GlossaryMarker(page.surroundings().terms(),
				page.surroundings().labels().close());
		if (!glossaryMarker.terms.isEmpty()) {
			NodeTraversor.filter(glossaryMarker, page.body());
			glossaryMarker.texts.forEach(glossaryMarker::explain);
		}
		return glossaryMarker.explained;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.texts.add(text);
		}
		else if (node instanceof Element element && isLeftAlone(element)) {
			return FilterResult.SKIP_CHILDREN;
		}
		return FilterResult.CONTINUE;
	}

	// Emergency advice has nothing to press but the telephone number.
	private static boolean isLeftAlone(Element element) {
		return LEFT_ALONE.contains(element.normalName()) || element.hasClass("callout-emergency")
				|| PlainText.isMark(element);
	}

	private void explain(TextNode node) {
		String text = node.getWholeText();
		TextReplacement textReplacement = new TextReplacement(node);
		Terms.Use use = next(text, 0);
		while (use != null) {
			String id = "term-" + use.term().id();
			Element button = new Element("button").attr("type", "button")
				.addClass("term")
				.attr("popovertarget", id)
				.appendText(text.substring(use.start(), use.end()));
			Element definition = new Element("span").attr("popover", true).attr("id", id).addClass("term-definition");
			definition.appendElement("strong").text(use.term().name());
			definition.appendText(use.term().definition());
			definition.appendElement("button").attr("type", "button").attr("popovertarget", id).text(this.close);
			int start = opens(text, use.start() - 1) ? use.start() - 1 : use.start();
			int end = closes(text, use.end()) ? use.end() + 1 : use.end();
			if (start == use.start() && end == use.end()) {
				textReplacement.replace(start, end, button, definition);
			}
			else {
				textReplacement.replace(start, end,
						new Element("span").addClass("stay")
							.appendText(text.substring(start, use.start()))
							.appendChild(button)
							.appendChild(definition)
							.appendText(text.substring(use.end(), end)));
			}
			this.explained.add(use.term().id());
			use = next(text, end);
		}
		textReplacement.paste();
	}

	// Browsers break a line on either side of a button, even before a comma.
	private static boolean opens(String text, int at) {
		return at >= 0 && text.charAt(at) == '(';
	}

	private static boolean closes(String text, int at) {
		return at < text.length() && ".,;:?!)".indexOf(text.charAt(at)) >= 0;
	}

	private Terms.@Nullable Use next(String text, int from) {
		return this.terms.next(text, from, (term) -> !this.explained.contains(term.id()));
	}

}
