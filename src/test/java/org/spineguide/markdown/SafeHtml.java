package org.spineguide.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at HTML as a browser would, and finds whatever could run or lead astray. */
final class SafeHtml {

	private static final Set<String> TAGS = Set.of("body", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
			"dt", "dd", "blockquote", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td", "em", "strong", "code",
			"br", "a", "img", "figure", "figcaption", "sup", "span", "div", "section", "details", "summary", "button",
			"fieldset", "legend", "label", "input");

	private static final Set<String> ATTRIBUTES = Set.of("class", "id", "href", "src", "alt", "title", "loading",
			"start", "scope", "role", "tabindex", "aria-label", "aria-labelledby", "popover", "popovertarget", "type",
			"name", "value", "form", "maxlength", "autocomplete");

	private static final Map<String, Pattern> ADDRESSES = Map.of("href",
			Pattern.compile("(?:https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*"), "src",
			Pattern.compile("https?:.*|[^:]*|[^:]*[/?#].*"));

	private SafeHtml() {
	}

	static void assertSafe(String html) {
		for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
			assertThat(TAGS).contains(element.tagName());
			element.attributes().forEach(SafeHtml::assertSafe);
			assertThat(element.childNodes()).noneMatch((Node node) -> node instanceof Comment);
		}
	}

	private static void assertSafe(Attribute attribute) {
		assertThat(ATTRIBUTES).contains(attribute.getKey());
		Pattern address = ADDRESSES.get(attribute.getKey());
		if (address != null) {
			// Browsers drop these before they look for the scheme.
			String seen = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
			assertThat(seen).matches(address);
		}
	}

}
