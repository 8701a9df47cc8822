package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Puts the clinic's own values where a text says <code>{{clinic-name}}</code>. They are
 * put into finished HTML as plain text, so nothing in a value can be taken for a mark;
 * code keeps what it shows. A telephone number becomes a link that calls it.
 */
final class Variables implements NodeFilter {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\{[ \\t]*([\\p{Alnum}_.-]+)[ \\t]*}}");

	private static final Set<String> TELEPHONES = Set.of("emergency-number", "clinic-phone", "out-of-hours-phone");

	private final HtmlPage page;

	private final List<TextNode> texts = new ArrayList<>();

	private Variables(HtmlPage page) {
		this.page = page;
	}

	static void fill(HtmlPage page) {
		Variables variables = new Variables(page);
		NodeTraversor.filter(variables, page.body());
		variables.texts.forEach(variables::fill);
	}

	/** Returns the text with the values in; unknown names stay as written. */
	static String fill(String text, Map<String, String> values) {
		if (!text.contains("{{")) {
			return text;
		}
		return VARIABLE.matcher(text).replaceAll((match) -> {
			String value = values.getOrDefault(match.group(1), match.group());
			return Matcher.quoteReplacement(value);
		});
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text && text.getWholeText().contains("{{")) {
			report(text, text.getWholeText());
			this.texts.add(text);
		}
		else if (node instanceof Element element) {
			if (element.nameIs("code")) {
				return FilterResult.SKIP_CHILDREN;
			}
			fill(element, "alt");
			fill(element, "title");
		}
		return FilterResult.CONTINUE;
	}

	private void fill(TextNode node) {
		if (node.parentNode() instanceof Element parent && parent.closest("a, " + HeadingAnchors.ALL) != null) {
			node.text(fill(node.getWholeText(), values()));
			return;
		}
		TextReplacement textReplacement = new TextReplacement(node);
		VARIABLE.matcher(node.getWholeText()).results().forEach((match) -> {
			String value = values().get(match.group(1));
			if (value != null) {
				textReplacement.replace(match.start(), match.end(), TELEPHONES.contains(match.group(1))
						? PhoneLink.to(value, this.page.surroundings()) : new TextNode(value));
			}
		});
		textReplacement.paste();
	}

	private void fill(Element element, String attribute) {
		String text = element.attr(attribute);
		if (text.contains("{{")) {
			report(element, text);
			element.attr(attribute, fill(text, values()));
		}
	}

	private void report(Node where, String text) {
		VARIABLE.matcher(text).results().forEach((match) -> {
			if (!values().containsKey(match.group(1))) {
				this.page.warn(where, match.start(), "There is no value for {{%s}}".formatted(match.group(1)));
			}
		});
	}

	private Map<String, String> values() {
		return this.page.surroundings().variables();
	}

}
