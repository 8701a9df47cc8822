package org.spineguide.markdown;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Plain text of part of a page, without citations and footnote marks. */
final class PlainText implements NodeFilter {

	private final StringBuilder words = new StringBuilder();

	private PlainText() {
	}

	static String of(Node node) {
		return of(List.of(node));
	}

	static String of(List<? extends Node> nodes) {
		PlainText text = new PlainText();
		nodes.forEach((node) -> NodeTraversor.filter(text, node));
		text.trimEnd();
		return text.words.toString();
	}

	/** Returns whether an element only points elsewhere and says nothing itself. */
	static boolean isMark(Element element) {
		return switch (element.normalName()) {
			case "span" -> element.hasAttr(FlexmarkExtension.CITATION);
			case "a" -> element.hasClass("footnote-ref") || element.hasClass("footnote-backref");
			default -> false;
		};
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			add(text.getWholeText());
		}
		else if (node instanceof Element element) {
			if (element.nameIs("svg")) {
				return FilterResult.SKIP_CHILDREN;
			}
			if (isMark(element)) {
				// The space before the mark goes with it: "much better [1]." ends in a
				// word.
				trimEnd();
				return FilterResult.SKIP_CHILDREN;
			}
			if (element.isBlock() || element.nameIs("br")) {
				add(" ");
			}
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && element.isBlock()) {
			add(" ");
		}
		return FilterResult.CONTINUE;
	}

	private void add(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
				this.words.append(c);
			}
			else if (!this.words.isEmpty() && this.words.charAt(this.words.length() - 1) != ' ') {
				this.words.append(' ');
			}
		}
	}

	private void trimEnd() {
		int length = this.words.length();
		if (length > 0 && this.words.charAt(length - 1) == ' ') {
			this.words.setLength(length - 1);
		}
	}

}
