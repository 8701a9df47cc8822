package org.spineguide.markdown;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns Markdown into safe HTML. Holds no state; may be used by many threads. */
public final class Markdown {

	/**
	 * Longest HTML of a text, more than any article has; a few characters of Markdown can
	 * expand to a lot of HTML.
	 */
	private static final int MOST_HTML = 1_500_000;

	private final Duration longest;

	private final FlexmarkParser flexmarkParser = new FlexmarkParser();

	private final HtmlSanitizer htmlSanitizer = new HtmlSanitizer();

	/** Creates a renderer that gives up on a text after a second and a half. */
	public Markdown() {
		this(Duration.ofMillis(1500));
	}

	Markdown(Duration longest) {
		this.longest = longest;
	}

	/**
	 * Renders one text.
	 * @throws UnreadableMarkdownException when the text is too large, too deeply nested,
	 * not text, or takes too long; it names line and reason
	 */
	public Rendered render(String text, RenderContext renderContext) {
		TimeLimit limit = new TimeLimit(this.longest);
		LineOffsets lineOffsets = LineOffsets.of(text);
		InputLimits.check(text, lineOffsets);
		String html = this.flexmarkParser.html(text, lineOffsets, limit);
		if (html.length() > MOST_HTML) {
			throw new UnreadableMarkdownException(1,
					"The page would be longer than %,d characters".formatted(MOST_HTML));
		}
		Document dirty = Jsoup.parseBodyFragment(html, HtmlSanitizer.BASE);
		HtmlPage page = new HtmlPage(dirty.body(), renderContext, limit);
		new TargetResolver(page).resolve();
		Set<String> blocks = SharedBlocks.include(page, this.flexmarkParser, limit);
		Document clean = this.htmlSanitizer.clean(dirty);
		clean.outputSettings().prettyPrint(false);
		return finish(page.cleaned(clean.body()), text, blocks);
	}

	// From here on every element is ours, so attributes of ours may be added.
	private static Rendered finish(HtmlPage page, String text, Set<String> blocks) {
		List<MarkdownWarning> unparsed = UnparsedMarks.find(page, text);
		Variables.fill(page);
		Charts.finish(page);
		Outline outline = HeadingAnchors.outline(page);
		List<Citation> citations = Citations.number(page);
		List<Callout> callouts = Callouts.build(page);
		Footnotes.finish(page);
		Tables.finish(page);
		TargetResolver targetResolver = new TargetResolver(page);
		List<Link> links = targetResolver.links();
		List<MarkdownPicture> pictures = targetResolver.pictures();
		TextExtractor textExtractor = TextExtractor.of(page.body(), page);
		DecisionInputs.finish(page);
		Set<String> terms = GlossaryMarker.explain(page);
		Figures.finish(page);
		removeMarks(page.body());
		return new Rendered(page.body().html().strip(), outline, textExtractor.text(), textExtractor.prose(), citations,
				links, pictures, callouts, page.warnings(), unparsed, terms, blocks);
	}

	private static void removeMarks(Element body) {
		body.getAllElements()
			.forEach((element) -> element.removeAttr(FlexmarkExtension.LINE)
				.removeAttr(FlexmarkExtension.CALLOUT)
				.removeAttr(FlexmarkExtension.CITATION)
				.removeAttr(QuizBox.RIGHT)
				.removeAttr(FlexmarkExtension.BLOCK));
	}

}
