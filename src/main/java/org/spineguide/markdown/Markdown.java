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
	 * HTML that an article cannot come to; a few marks swell when they are written out.
	 */
	private static final int MOST_HTML = 1_500_000;

	private final Duration longest;

	private final CommonMark commonMark = new CommonMark();

	private final Wall wall = new Wall();

	/** A renderer that gives up on a text after a second and a half. */
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
	public Rendered render(String text, Surroundings surroundings) {
		TimeLimit limit = new TimeLimit(this.longest);
		Lines lines = Lines.of(text);
		Limits.check(text, lines);
		String html = this.commonMark.html(text, lines, limit);
		if (html.length() > MOST_HTML) {
			throw new UnreadableMarkdownException(1,
					"The page would be longer than %,d characters".formatted(MOST_HTML));
		}
		Document dirty = Jsoup.parseBodyFragment(html, Wall.BASE);
		Page page = new Page(dirty.body(), surroundings, limit);
		new Targets(page).resolve();
		Set<String> blocks = SharedBlocks.include(page, this.commonMark, limit);
		Document clean = this.wall.clean(dirty);
		clean.outputSettings().prettyPrint(false);
		return finish(page.cleaned(clean.body()), blocks);
	}

	// From here on every element is ours, so attributes of ours may be added.
	private static Rendered finish(Page page, Set<String> blocks) {
		Variables.fill(page);
		Charts.finish(page);
		Outline outline = Headings.outline(page);
		List<Citation> citations = Citations.number(page);
		List<Callout> callouts = Callouts.build(page);
		Footnotes.finish(page);
		Tables.finish(page);
		Targets targets = new Targets(page);
		List<Link> links = targets.links();
		List<Picture> pictures = targets.pictures();
		Reading reading = Reading.of(page.body(), page);
		Set<String> terms = Glossary.explain(page);
		Figures.finish(page);
		removeMarks(page.body());
		return new Rendered(page.body().html().strip(), outline, reading.text(), reading.prose(), citations, links,
				pictures, callouts, page.slips(), terms, blocks);
	}

	private static void removeMarks(Element body) {
		body.getAllElements()
			.forEach((element) -> element.removeAttr(OwnMarks.LINE)
				.removeAttr(OwnMarks.CALLOUT)
				.removeAttr(OwnMarks.CITATION)
				.removeAttr(OwnMarks.BLOCK));
	}

}
