package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Callout box while it is made from a block quote: a section with a real heading, one
 * level under the section around it, that says the urgency in words.
 */
final class CalloutBox {

	private final HtmlPage page;

	private final CalloutKind kind;

	private final int line;

	private final Element section;

	private final Element heading;

	private final Element body;

	CalloutBox(HtmlPage page, Element quote, Element first, int level) {
		this.page = page;
		this.kind = CalloutKind.of(first.attr(FlexmarkExtension.CALLOUT)).orElseThrow();
		this.line = page.line(first);
		this.section = quote.tagName("section").addClass("callout").addClass("callout-" + this.kind.word());
		this.heading = new Element("h" + level).addClass("callout-heading")
			.attr(FlexmarkExtension.LINE, first.attr(FlexmarkExtension.LINE))
			.appendChildren(new ArrayList<>(first.childNodes()));
		first.remove();
		List<Node> blocks = blocks(quote);
		this.body = this.section.empty().appendElement("div").addClass("callout-body").appendChildren(blocks);
	}

	private static List<Node> blocks(Element quote) {
		return quote.childNodes()
			.stream()
			.filter((node) -> !(node instanceof TextNode text && text.isBlank()))
			.toList();
	}

	Callout build() {
		String words = head();
		if (this.kind == CalloutKind.EMERGENCY) {
			EmergencyBox.harden(this.section, this.page);
		}
		subordinateHeadings();
		shapeBody();
		List<Callout.Question> questions = switch (this.kind) {
			case FAQ -> FaqBox.fold(this.body, this.page);
			case QUIZ -> QuizBox.read(this.body, this.page);
			default -> List.of();
		};
		List<String> items = this.body.select("li").stream().map((item) -> PlainText.of(item)).toList();
		String text = TextExtractor.of(this.body, this.page).text();
		if (text.isEmpty()) {
			this.page.warn(this.heading, "The box \"%s\" is empty".formatted(this.kind.word()));
		}
		return new Callout(this.kind, words, text, items, questions, rows(), this.line);
	}

	/** Puts the heading in, and returns its words without those of urgency. */
	private String head() {
		CalloutWords given = this.page.surroundings().words(this.kind);
		if (PlainText.of(this.heading).isEmpty()) {
			this.heading.empty().appendText(given.heading());
		}
		String words = PlainText.of(this.heading);
		if (!given.urgency().isEmpty()) {
			String urgency = words.isEmpty() ? given.urgency() : given.urgency() + ": ";
			this.heading.prependElement("span").addClass("callout-urgency").appendText(urgency);
		}
		else if (words.isEmpty()) {
			this.page.warn(this.heading, "The box \"%s\" has no heading".formatted(this.kind.word()));
			return words;
		}
		this.section.prependChild(this.heading);
		String id = HeadingAnchors.claimId(this.heading, this.page);
		// With a landmark for every box, nobody would find the ones that matter by ear.
		boolean isLandmark = this.kind == CalloutKind.EMERGENCY || this.kind == CalloutKind.URGENT;
		if (isLandmark && this.page.claimLandmark(PlainText.of(this.heading))) {
			this.section.attr("aria-labelledby", id);
		}
		return words;
	}

	private List<List<String>> rows() {
		Element table = this.body.selectFirst("table");
		return (table != null) ? table.select("tr")
			.stream()
			.map((row) -> row.children().stream().map((cell) -> PlainText.of(cell)).toList())
			.toList() : List.of();
	}

	private void subordinateHeadings() {
		int level = HeadingAnchors.level(this.heading) + (this.heading.hasParent() ? 1 : 0);
		for (Element inner : this.body.select(HeadingAnchors.ALL)) {
			inner.tagName("h" + Math.min(level, 6));
			HeadingAnchors.claimId(inner, this.page);
		}
	}

	private void shapeBody() {
		switch (this.kind) {
			case DO, DONT, QUESTIONS -> this.body.select("> ul, > ol").addClass(this.kind.word() + "-list");
			case TIMELINE -> this.body.select("> ul, > ol").tagName("ol").addClass("timeline");
			case COMPARE -> this.body.select("table").forEach(ComparisonTable::finish);
			default -> {
			}
		}
		if (this.kind == CalloutKind.DONT) {
			checkOpenings();
		}
	}

	private void checkOpenings() {
		String opening = this.page.surroundings().labels().dontOpening();
		for (Element item : this.body.select("> ul > li, > ol > li")) {
			if (!PlainText.of(item).regionMatches(true, 0, opening, 0, opening.length())) {
				this.page.warn(item, "In this box each item begins with \"%s\"".formatted(opening));
			}
		}
	}

}
