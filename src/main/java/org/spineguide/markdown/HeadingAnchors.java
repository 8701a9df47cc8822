package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives the headings of a page their anchors and builds the outline from them. */
final class HeadingAnchors {

	static final String ALL = "h1, h2, h3, h4, h5, h6";

	private static final Pattern OWN_ID = Pattern.compile("\\s*\\{#([A-Za-z][\\w-]*)}\\s*$");

	private HeadingAnchors() {
	}

	/** Finishes the headings of the text; those of boxes get their anchors later. */
	static Outline outline(HtmlPage page) {
		List<Outline.Heading> headings = new ArrayList<>();
		for (Element heading : page.select(ALL)) {
			if (level(heading) == 1) {
				page.warn(heading, "The title is the only heading of the first level; begin this one with ##");
				heading.tagName("h2");
			}
			if (heading.parent() == page.body()) {
				String id = claimId(heading, page);
				headings.add(new Outline.Heading(level(heading), PlainText.of(heading), id, page.line(heading)));
			}
		}
		return new Outline(headings);
	}

	static int level(Element heading) {
		return heading.normalName().charAt(1) - '0';
	}

	/** Returns whether a text is an anchor that a heading ends with, and nothing else. */
	static boolean isOwnId(String text) {
		return OWN_ID.matcher(text).matches();
	}

	/** Sets the anchor that the heading names itself, or one made from its words. */
	static String claimId(Element heading, HtmlPage page) {
		String id = null;
		if (heading.lastChild() instanceof TextNode text) {
			Matcher own = OWN_ID.matcher(text.getWholeText());
			if (own.find()) {
				id = own.group(1);
				text.text(text.getWholeText().substring(0, own.start()));
			}
		}
		String claimed = page.ids().claim((id != null) ? id : AnchorIds.slug(PlainText.of(heading)));
		if (id != null && !id.equals(claimed)) {
			page.warn(heading, "The heading id \"%s\" is taken; it becomes \"%s\"".formatted(id, claimed));
		}
		heading.attr("id", claimed);
		return claimed;
	}

}
