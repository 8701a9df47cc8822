package org.spineguide.markdown;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Includes shared texts in a page: a paragraph that says only <code>{{block:
 * warning-signs}}</code> is replaced by the block of that name. The block is then part of
 * the page, so its citations, terms and footnotes are counted with those of the page, but
 * it keeps a mark: it is not of the article's own words. Blocks do not include others.
 */
final class SharedBlocks {

	private static final Pattern INCLUDE = Pattern.compile("\\{\\{[ \\t]*block:[ \\t]*([\\p{Alnum}_.-]+)[ \\t]*}}");

	private final HtmlPage page;

	private final FlexmarkParser flexmarkParser;

	private final TimeLimit limit;

	private final Set<String> included = new LinkedHashSet<>();

	private SharedBlocks(HtmlPage page, FlexmarkParser flexmarkParser, TimeLimit limit) {
		this.page = page;
		this.flexmarkParser = flexmarkParser;
		this.limit = limit;
	}

	/** Includes the blocks that a page asks for, and returns their names. */
	static Set<String> include(HtmlPage page, FlexmarkParser flexmarkParser, TimeLimit limit) {
		SharedBlocks blocks = new SharedBlocks(page, flexmarkParser, limit);
		blocks.include();
		return blocks.included;
	}

	private void include() {
		for (Element element : this.page.body().getElementsContainingOwnText("{{block:")) {
			Matcher include = INCLUDE.matcher(element.wholeText().strip());
			if (element.nameIs("p") && element.parent() == this.page.body() && include.matches()) {
				include(element, include.group(1));
			}
			else if (element.closest("pre, code") == null) {
				this.page.warn(element, "A block stands on a line of its own, with an empty line above and below");
			}
		}
	}

	private void include(Element place, String name) {
		Optional<Element> block = Optional.ofNullable(this.page.surroundings().blocks().get(name)).map(this::render);
		if (block.isEmpty()) {
			this.page.warn(place, "There is no block \"%s\"".formatted(name));
		}
		else if (!this.included.add(name)) {
			this.page.warn(place, "The block \"%s\" is on the page twice".formatted(name));
		}
		else {
			// What is wrong in the block is named by its own file's check; here it is one
			// line.
			block.get()
				.getElementsByAttribute(FlexmarkExtension.LINE)
				.forEach((element) -> element.attr(FlexmarkExtension.LINE, place.attr(FlexmarkExtension.LINE)));
			moveFootnotes(block.get(), name);
			block.get().children().forEach((child) -> place.before(child.attr(FlexmarkExtension.BLOCK, name)));
		}
		place.remove();
	}

	/**
	 * Moves the footnotes of a block to those at the end of the page, under names that
	 * differ from the page's own. {@link Footnotes} numbers them all.
	 */
	private void moveFootnotes(Element block, String name) {
		Element notes = block.selectFirst("> div.footnotes");
		if (notes == null) {
			return;
		}
		block.select("a.footnote-ref")
			.forEach((mark) -> mark.attr("href", "#" + name + "-" + mark.attr("href").substring(1)));
		Element list = notes.selectFirst("> ol");
		if (list != null) {
			list.children().forEach((note) -> note.id(name + "-" + note.id()).attr(FlexmarkExtension.BLOCK, name));
			pageFootnotes().appendChildren(list.children());
		}
		notes.remove();
	}

	/** Returns the list of footnotes at the end of the page, which is made if need be. */
	private Element pageFootnotes() {
		Element list = this.page.body().selectFirst("> div.footnotes > ol");
		return (list != null) ? list : this.page.body().appendElement("div").addClass("footnotes").appendElement("ol");
	}

	private Element render(SharedBlock block) {
		LineOffsets lineOffsets = LineOffsets.of(block.text());
		InputLimits.check(block.text(), lineOffsets);
		Element body = Jsoup
			.parseBodyFragment(this.flexmarkParser.html(block.text(), lineOffsets, this.limit), HtmlSanitizer.BASE)
			.body();
		new TargetResolver(new HtmlPage(body, this.page.surroundings().at(block.address()), this.limit)).resolve();
		return body;
	}

}
