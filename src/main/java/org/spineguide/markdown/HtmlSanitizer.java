package org.spineguide.markdown;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML sanitizer, the second line of defense against hostile HTML. Flexmark escapes all
 * HTML of a text and {@link TargetResolver} sees to addresses; this lets through only
 * what either of them may have made, should one of them fail.
 */
final class HtmlSanitizer {

	/** Base URL for judging relative addresses; never shown. */
	static final String BASE = "https://page.invalid/";

	private final Cleaner cleaner = new Cleaner(new Safelist()
		.addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "hr",
				"table", "thead", "tbody", "tr", "th", "td", "em", "strong", "code", "br", "a", "img", "sup", "span",
				"div")
		.addAttributes(":all", FlexmarkExtension.LINE, FlexmarkExtension.CALLOUT, FlexmarkExtension.CITATION,
				FlexmarkExtension.BLOCK, "data-target")
		.addAttributes("a", "href", "title", "class")
		.addAttributes("div", "class")
		.addAttributes("code", "class")
		.addAttributes("img", "src", "alt", "title", "loading")
		.addAttributes("ol", "start")
		.addAttributes("th", "align")
		.addAttributes("td", "align")
		.addAttributes("sup", "id")
		.addAttributes("li", "id")
		.addProtocols("a", "href", "http", "https", "mailto", "tel")
		.addProtocols("img", "src", "http", "https")
		.preserveRelativeLinks(true));

	Document clean(Document dirty) {
		return this.cleaner.clean(dirty);
	}

}
