package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Marks of Markdown and HTML that the parser took for plain text, so that readers see
 * them as they were typed. What was typed as code, with a backslash or as a character
 * reference is meant to be seen.
 */
final class UnparsedMarks {

	private static final String BLOCKS = "p, li, dt, dd, th, td, " + HeadingAnchors.ALL;

	/** Inline elements; whatever else stands in a block is a block of its own. */
	private static final Set<String> INLINE = Set.of("a", "em", "strong", "span", "sup", "br");

	private static final String HIDDEN = "\uFFFC";

	private static final Mark[] NONE = {};

	private static final int LONGEST_SHOWN = 40;

	/** In a text with more of them, the rest is not looked at. */
	private static final int MOST_SEEN = 300;

	private final HtmlPage page;

	private final List<String> source;

	private final List<MarkdownWarning> found = new ArrayList<>();

	private int seen;

	private UnparsedMarks(HtmlPage page, List<String> source) {
		this.page = page;
		this.source = source;
	}

	/**
	 * The marks that readers would see, in order.
	 * @param page the page before anything of ours is added to it
	 * @param text the Markdown that it was made from
	 */
	static List<MarkdownWarning> find(HtmlPage page, String text) {
		UnparsedMarks marks = new UnparsedMarks(page, text.lines().toList());
		for (Element block : page.select(BLOCKS)) {
			// Blocks are shared, and named by the check of their own file.
			if (block.closest("[" + FlexmarkExtension.BLOCK + "]") == null) {
				marks.look(block);
			}
		}
		return marks.found.stream().sorted(Comparator.comparingInt(MarkdownWarning::line)).toList();
	}

	private void look(Element block) {
		StringBuilder words = new StringBuilder();
		block.childNodes().forEach((child) -> read(child, words));
		String text = words.toString();
		int first = this.page.line(block);
		for (Mark mark : this.page.isLate() ? NONE : Mark.values()) {
			Matcher matcher = mark.pattern.matcher(text);
			int line = first;
			int counted = 0;
			while (this.seen < MOST_SEEN && matcher.find()) {
				this.seen++;
				line += (int) text.substring(counted, matcher.start()).chars().filter((c) -> c == '\n').count();
				counted = matcher.start();
				if (isMeant(mark, block, text, matcher.start())) {
					continue;
				}
				if (mark != Mark.TAG || Tag.isKnownTag(matcher.group(1).toLowerCase(Locale.ROOT))) {
					note(mark, matcher.group(), line);
				}
			}
		}
	}

	/**
	 * Returns whether a mark is read after all: a quiz ticks its right answers, and a
	 * heading, also that of a box, may end with an anchor of its own.
	 */
	private static boolean isMeant(Mark mark, Element block, String text, int start) {
		return switch (mark) {
			case TASK -> block.closest("blockquote:has(> " + QuizBox.MARKED + ")") != null;
			case TEMPLATE -> isOwnAnchor(block, text, start);
			default -> false;
		};
	}

	private static boolean isOwnAnchor(Element block, String text, int start) {
		return (block.is(HeadingAnchors.ALL) || block.hasAttr(FlexmarkExtension.CALLOUT))
				&& HeadingAnchors.isOwnId(text.substring(start));
	}

	private static void read(Node node, StringBuilder words) {
		if (node instanceof TextNode text) {
			words.append(text.getWholeText());
		}
		else if (node instanceof Element element) {
			if (INLINE.contains(element.normalName()) && !PlainText.isMark(element)) {
				element.childNodes().forEach((child) -> read(child, words));
			}
			else if (!element.isBlock()) {
				words.append(HIDDEN);
			}
		}
	}

	private void note(Mark mark, String marked, int line) {
		String seen = marked.strip().lines().findFirst().orElse("");
		if (this.found.size() < HtmlPage.MOST_WARNINGS && isTyped(seen, line)) {
			String shown = (seen.length() > LONGEST_SHOWN) ? seen.substring(0, LONGEST_SHOWN) + "…" : seen;
			this.found.add(new MarkdownWarning(line, mark.words.formatted(shown)));
		}
	}

	private boolean isTyped(String seen, int line) {
		// The item of a list that holds blocks may begin on the line before.
		return this.source.subList(Math.max(0, line - 2), Math.min(this.source.size(), line + 1))
			.stream()
			.anyMatch((typed) -> typed.contains(seen) && !typed.contains("\\" + seen));
	}

	/**
	 * Each kind of mark, and what a writer is told of it. No pattern looks farther than a
	 * line or a few hundred characters, whatever is typed.
	 */
	private enum Mark {

		COMMENT("<!--[^\\n]{0,60}", "Readers see \"%s\": a comment in HTML is not hidden here"),

		TAG("</?([A-Za-z][A-Za-z0-9]{0,20})(?:[\\s/][^<>]{0,300})?>", "Readers see \"%s\": HTML is not read here"),

		HEADING("(?m)^#{2,6}[^\\s#][^\\n]{0,60}", "Readers see \"%s\": a heading needs a space after its signs"),

		TABLE("(?m)^(?=[^\\n]*\\|)[ \\t]*+\\|?+[ \\t]*+:?+-++:?+[ \\t]*+(?:\\|[ \\t]*+:?+-++:?+[ \\t]*+)*+\\|?+[ \\t]*+$",
				"Readers see \"%s\": a table needs an empty line above it and below it, and as many columns in each of its first two lines"),

		FOOTNOTE("\\[\\^[^\\[\\]\\s]{1,60}]", "There is no footnote \"%s\""),

		PAGE_NAME("\\[\\[[^\\[\\]\\n]{1,200}]]", "Readers see \"%s\": write a link as [words](file.md)"),

		REFERENCE("(?<!\\[)\\[(?!\\^)[^\\[\\]]{1,200}]\\[(?!\\^)[^\\[\\]]{0,200}]",
				"The link \"%s\" has no address below the text"),

		CITATION("\\[(?!@)[^\\[\\]@]{0,200}(?<![\\p{L}\\p{N}._-])@[\\p{L}\\p{N}_][^\\[\\]]{0,200}]",
				"Readers see \"%s\": a citation holds keys alone, as [@key; @other-key]"),

		LINK("\\[[^\\[\\]\\n]{0,200}]\\((?:<[^<>\\n]{0,200}>|[^()\\n]{0,200})\\)",
				"Readers see \"%s\": an address may hold no space; write %%20"),

		EMPHASIS("\\*\\*[^*\\n]{0,60}", "Readers see \"%s\": bold words begin and end with ** and no space inside"),

		STRUCK("~~[^~\\n]{1,60}~~", "Readers see \"%s\": words cannot be struck out"),

		TASK("(?m)^\\[[ xX]][ \\t][^\\n]{0,60}", "Readers see \"%s\": write a list to tick as a box of questions"),

		TEMPLATE("\\{%[^\\n]{0,60}?%}|\\{:?[ \\t]*[.#][A-Za-z][^{}\\n]{0,60}}|(?m)^:{3,}[^\\n]{0,60}",
				"Readers see \"%s\": marks of other programs are not read here");

		private final Pattern pattern;

		private final String words;

		Mark(String pattern, String words) {
			this.pattern = Pattern.compile(pattern);
			this.words = words;
		}

	}

}
