package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** HTML of one text while it is being processed, and the warnings found on the way. */
final class HtmlPage {

	/** Largest number of warnings that are kept for a text. */
	static final int MOST_WARNINGS = 100;

	private final Element body;

	private final RenderContext renderContext;

	private final AnchorIds ids = new AnchorIds();

	private final Set<String> landmarks = new HashSet<>();

	private final List<MarkdownWarning> warnings;

	private final TimeLimit limit;

	HtmlPage(Element body, RenderContext renderContext, TimeLimit limit) {
		this(body, renderContext, limit, new ArrayList<>());
	}

	private HtmlPage(Element body, RenderContext renderContext, TimeLimit limit, List<MarkdownWarning> warnings) {
		this.body = body;
		this.renderContext = renderContext;
		this.limit = limit;
		this.warnings = warnings;
	}

	/** Returns the same page with a sanitized body. */
	HtmlPage cleaned(Element clean) {
		return new HtmlPage(clean, this.renderContext, this.limit, this.warnings);
	}

	Element body() {
		return this.body;
	}

	/** Returns the elements for the next step, as long as there is time for one. */
	Elements select(String query) {
		if (this.limit.isOver()) {
			throw new UnreadableMarkdownException(1, "The page takes too long to build");
		}
		return this.body.select(query);
	}

	/** Returns whether there is no time left for optional steps. */
	boolean isLate() {
		return this.limit.isOver();
	}

	RenderContext surroundings() {
		return this.renderContext;
	}

	AnchorIds ids() {
		return this.ids;
	}

	/**
	 * Returns whether a landmark may have this name: screen readers cannot tell apart two
	 * of one name.
	 */
	boolean claimLandmark(String name) {
		return !name.isBlank() && this.landmarks.add(name);
	}

	void warn(Node where, String message) {
		warn(where, 0, message);
	}

	/** Adds a warning for a place so many characters into a text. */
	void warn(Node where, int offset, String message) {
		if (this.warnings.size() < MOST_WARNINGS) {
			int before = (where instanceof TextNode text) ? lines(text.getWholeText().substring(0, offset)) : 0;
			this.warnings.add(new MarkdownWarning(line(where) + before, message));
		}
	}

	/**
	 * Adds a warning for a place so many lines after the one that an element begins on.
	 */
	void warnBelow(Element where, int lines, String message) {
		if (this.warnings.size() < MOST_WARNINGS) {
			this.warnings.add(new MarkdownWarning(line(where) + lines, message));
		}
	}

	/** Returns the warnings in the order of the text. */
	List<MarkdownWarning> warnings() {
		return this.warnings.stream().sorted(Comparator.comparingInt(MarkdownWarning::line)).toList();
	}

	/** Returns the line that an element, or the words in it, stand on. */
	int line(Node node) {
		@Nullable Element element = (node instanceof Element self) ? self : (Element) node.parentNode();
		while (element != null && !element.hasAttr(FlexmarkExtension.LINE)) {
			element = element.parent();
		}
		if (element == null) {
			return 1;
		}
		int line = Integer.parseInt(element.attr(FlexmarkExtension.LINE));
		return (node instanceof TextNode text) ? line + linesBefore(text, element) : line;
	}

	// A soft line break is still a line break in the HTML.
	private static int linesBefore(TextNode text, Element element) {
		int lines = 0;
		@Nullable Node node = element;
		while (node != null && node != text) {
			if (node instanceof TextNode before && !isBetweenBlocks(before)) {
				lines += lines(before.getWholeText());
			}
			node = next(node, element);
		}
		return lines;
	}

	// A line break that only sets one element off from the next is not of the text.
	private static boolean isBetweenBlocks(TextNode text) {
		return text.isBlank() && (isEdge(text.previousSibling()) || isEdge(text.nextSibling()));
	}

	private static boolean isEdge(@Nullable Node sibling) {
		return sibling == null || (sibling instanceof Element element && element.isBlock());
	}

	private static int lines(String text) {
		return (int) text.chars().filter((c) -> c == '\n').count();
	}

	private static @Nullable Node next(Node node, Element within) {
		if (node.childNodeSize() > 0) {
			return node.childNode(0);
		}
		@Nullable Node up = node;
		while (up != null && up != within && up.nextSibling() == null) {
			up = up.parentNode();
		}
		return (up == null || up == within) ? null : up.nextSibling();
	}

}
