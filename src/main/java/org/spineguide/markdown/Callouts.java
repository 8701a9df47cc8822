package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Turns block quotes that name a callout box into boxes. */
final class Callouts {

	private static final Pattern UNKNOWN = Pattern.compile("\\[![^]\\s]*].*", Pattern.DOTALL);

	private final HtmlPage page;

	private final List<Callout> callouts = new ArrayList<>();

	private Callouts(HtmlPage page) {
		this.page = page;
	}

	static List<Callout> build(HtmlPage page) {
		Callouts callouts = new Callouts(page);
		int level = 2;
		for (Element element : page.select(HeadingAnchors.ALL + ", blockquote")) {
			if (element.nameIs("blockquote")) {
				callouts.consider(element, level);
			}
			else if (element.parent() == page.body()) {
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
				this.page.warn(first, "There is no such kind of box: " + words.substring(0, words.indexOf(']') + 1));
			}
		}
		else if (quote.closest(".callout") != null) {
			this.page.warn(quote, "A box cannot stand in a box");
		}
		else {
			this.callouts.add(new CalloutBox(this.page, quote, first, level).build());
		}
	}

}
