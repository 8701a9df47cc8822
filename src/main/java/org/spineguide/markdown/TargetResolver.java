package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Resolver of link and picture addresses: asks the surroundings for each address, and
 * takes away every address of a kind that could do more than show a page.
 */
final class TargetResolver {

	private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

	private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");

	// Wider than the standard: whatever stands before a colon is judged as one.
	private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):");

	private static final String TARGET = "data-target";

	private final HtmlPage page;

	TargetResolver(HtmlPage page) {
		this.page = page;
	}

	/** Sets the addresses, before the page is cleaned. */
	void resolve() {
		for (Element link : this.page.select("a[href]:not(.footnote-ref, .footnote-backref)")) {
			String address = address(link, link.attr("href"), LINK_SCHEMES);
			if (address.isEmpty()) {
				link.removeAttr("href").removeAttr("title").tagName("span");
			}
			else {
				link.attr(TARGET, link.attr("href")).attr("href", address);
			}
		}
		for (Element picture : this.page.select("img")) {
			String address = address(picture, picture.attr("src"), PICTURE_SCHEMES);
			if (address.isEmpty()) {
				picture.replaceWith(new TextNode(picture.attr("alt")));
			}
			else {
				picture.attr(TARGET, picture.attr("src")).attr("src", address).attr("loading", "lazy");
			}
		}
	}

	/** The links of the finished page. */
	List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (Element link : this.page.select("a[" + TARGET + "]")) {
			links.add(new Link(link.attr(TARGET), link.attr("href"), words(link), this.page.line(link)));
			link.removeAttr(TARGET);
		}
		return links;
	}

	/** The pictures of the finished page. */
	List<MarkdownPicture> pictures() {
		List<MarkdownPicture> pictures = new ArrayList<>();
		for (Element picture : this.page.select("img")) {
			pictures.add(new MarkdownPicture(picture.attr(TARGET), picture.attr("src"), picture.attr("alt"),
					this.page.line(picture)));
			picture.removeAttr(TARGET);
		}
		return pictures;
	}

	private static String words(Element link) {
		String words = PlainText.of(link);
		return words.isEmpty() ? link.select("img").attr("alt") : words;
	}

	private String address(Element element, String target, Set<String> schemes) {
		String filled = Variables.fill(target, this.page.surroundings().variables());
		if (!isAllowed(filled, schemes)) {
			this.page.warn(element, "A link or picture may not lead to \"%s\"".formatted(abridged(target)));
			return "";
		}
		String address = this.page.surroundings().address().apply(filled);
		return isAllowed(address, schemes) ? encode(address) : "";
	}

	// Browsers look for the scheme after dropping control characters and outer spaces.
	private static boolean isAllowed(String address, Set<String> schemes) {
		String bare = address.codePoints()
			.filter((c) -> c > ' ' && !Character.isISOControl(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		Matcher scheme = SCHEME.matcher(bare);
		return !scheme.lookingAt() || schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT));
	}

	private static String abridged(String target) {
		return (target.length() > 60) ? target.substring(0, 60) + "…" : target;
	}

	// What may not stand in an address in HTML; a telephone number may hold no spaces at
	// all.
	private static String encode(String address) {
		String trimmed = address.strip();
		if (trimmed.startsWith("tel:")) {
			return trimmed.replaceAll("[\\s().-]+", "");
		}
		StringBuilder encoded = new StringBuilder(trimmed.length());
		for (char c : trimmed.toCharArray()) {
			if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
				encoded.append("%%%02X".formatted((int) c));
			}
			else {
				encoded.append(c);
			}
		}
		return encoded.toString();
	}

}
