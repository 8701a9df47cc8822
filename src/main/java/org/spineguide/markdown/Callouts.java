package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Finds the quotes of a page that name a box, and makes them boxes. */
final class Callouts {

	private static final Pattern UNKNOWN = Pattern.compile("\\[![^]\\s]*].*", Pattern.DOTALL);

	private final HtmlPage htmlPage;

	private final List<Callout> callouts = new ArrayList<>();

	private Callouts(HtmlPage htmlPage) {
		this.htmlPage = htmlPage;
	}

	static List<Callout> build(HtmlPage htmlPage) {
		Callouts callouts = new Callouts(htmlPage);
		int level = 2;
		for (Element element : htmlPage.select(HeadingAnchors.ALL + ", blockquote")) {
			if (element.nameIs("blockquote")) {
				callouts.consider(element, level);
			}
			else if (element.parent() == htmlPage.body()) {
				level = Math.min(HeadingAnchors.level(element) + 1, 6);
			}
		}
		return callouts.callouts;
	}

	private void consider(Element quote, int level) {
		Element first = quote.firstElementChild();
		if (first == null) {
			return;
		}
		if (!first.hasAttr(FlexmarkExtension.CALLOUT)) {
			String words = first.wholeText();
			if (UNKNOWN.matcher(words).matches()) {
				this.htmlPage.slip(first,
						"There is no such kind of box: " + words.substring(0, words.indexOf(']') + 1));
			}
		}
		else if (quote.closest(".callout") != null) {
			this.htmlPage.slip(quote, "A box cannot stand in a box");
		}
		else {
			this.callouts.add(new CalloutBox(this.htmlPage, quote, first, level).build());
		}
	}

}
