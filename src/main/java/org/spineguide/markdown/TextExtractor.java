package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Extracts the text of a page block by block, as plain text and as {@link Prose}. Texts
 * that other pages show as well are passed over.
 */
final class TextExtractor {

	private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
			"dt", "dd", "blockquote", "pre", "hr", "div", "figure", "figcaption", "section", "details", "summary",
			"table", "thead", "tbody", "tr", "th", "td");

	private final HtmlPage page;

	private final List<String> lines = new ArrayList<>();

	private final List<Prose> prose = new ArrayList<>();

	private TextExtractor(HtmlPage page) {
		this.page = page;
	}

	static TextExtractor of(Element element, HtmlPage page) {
		TextExtractor textExtractor = new TextExtractor(page);
		textExtractor.read(element, Prose.Kind.PARAGRAPH);
		return textExtractor;
	}

	/** Plain text, a block on each line; the cells of a row stand on one. */
	String text() {
		return String.join("\n", this.lines);
	}

	List<Prose> prose() {
		return this.prose;
	}

	private void read(Element element, Prose.Kind kind) {
		List<Node> run = new ArrayList<>();
		for (Node node : element.childNodes()) {
			if (node instanceof Element child && BLOCKS.contains(child.normalName())) {
				add(kind, run);
				run.clear();
				if (!child.hasAttr(FlexmarkExtension.BLOCK)) {
					block(child, kind);
				}
			}
			else {
				run.add(node);
			}
		}
		add(kind, run);
	}

	private void block(Element block, Prose.Kind kind) {
		switch (block.normalName()) {
			case "pre" -> this.lines.addAll(block.wholeText().lines().filter((line) -> !line.isBlank()).toList());
			case "tr" -> row(block);
			case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> read(block, Prose.Kind.HEADING);
			case "li" -> read(block, Prose.Kind.ITEM);
			case "dd", "blockquote" -> read(block, Prose.Kind.PARAGRAPH);
			default -> read(block, kind);
		}
	}

	private void row(Element row) {
		int before = this.lines.size();
		row.children().forEach((cell) -> read(cell, Prose.Kind.CELL));
		List<String> cells = this.lines.subList(before, this.lines.size());
		if (!cells.isEmpty()) {
			String line = cells.stream().collect(Collectors.joining("; "));
			cells.clear();
			this.lines.add(line);
		}
	}

	private void add(Prose.Kind kind, List<Node> run) {
		String text = PlainText.of(run);
		if (!text.isEmpty()) {
			this.lines.add(text);
			this.prose
				.add(new Prose(kind, text, this.page.line(run.get(0)), run.stream().anyMatch(TextExtractor::isCited)));
		}
	}

	private static boolean isCited(Node node) {
		return node instanceof Element element
				&& element.selectFirst("span[" + FlexmarkExtension.CITATION + "]") != null;
	}

}
