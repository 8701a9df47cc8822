package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * Citation numbering: numbers the citations of a page and links them to the list of
 * references at its end.
 */
final class Citations {

	/**
	 * Largest number of citations in a text, more than any article has; each one becomes
	 * a link.
	 */
	private static final int MOST = 2_000;

	private static final Pattern KEY = Pattern.compile("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:/+-]*");

	private final HtmlPage page;

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final Map<Integer, Integer> uses = new HashMap<>();

	private final List<Citation> citations = new ArrayList<>();

	private Citations(HtmlPage page) {
		this.page = page;
	}

	static List<Citation> number(HtmlPage page) {
		Citations citations = new Citations(page);
		page.select("span[" + FlexmarkExtension.CITATION + "]").forEach(citations::write);
		for (Element link : page.select("a:contains([@)")) {
			// CommonMark takes brackets in the words of a link for mere words.
			page.warn(link, "A citation cannot stand in a link; put it after");
		}
		return citations.citations;
	}

	private void write(Element mark) {
		String written = mark.attr(FlexmarkExtension.CITATION);
		List<String> keys = Stream.of(written.split(";")).map(String::strip).toList();
		if (!keys.stream().allMatch((key) -> KEY.matcher(key).matches())) {
			this.page.warn(mark, "A citation cannot be read: [%s]".formatted(written));
			mark.removeAttr(FlexmarkExtension.CITATION).text("[" + written + "]");
			return;
		}
		mark.addClass("citations");
		for (String key : keys) {
			if (mark.childNodeSize() > 0) {
				mark.appendText(" ");
			}
			write(mark, key.substring(1));
		}
	}

	private void write(Element mark, String key) {
		int number = this.numbers.getOrDefault(key, 0);
		if (number == 0 && this.page.surroundings().knownReference().test(key)) {
			number = this.numbers.size() + 1;
			this.numbers.put(key, number);
		}
		if (this.citations.size() == MOST) {
			throw new UnreadableMarkdownException(this.page.line(mark),
					"The text has more than %,d citations".formatted(MOST));
		}
		this.citations.add(new Citation(key, number, this.page.line(mark)));
		if (number == 0) {
			this.page.warn(mark, "There is no reference \"%s\"".formatted(key));
			mark.appendElement("span").addClass("citation-unknown").text("[?]");
			return;
		}
		int use = this.uses.merge(number, 1, Integer::sum);
		// A link cannot stand in a link.
		boolean linked = mark.closest("a") == null;
		Element citation = mark.appendElement(linked ? "a" : "span")
			.addClass("citation")
			.attr("id", "citation-" + number + ((use == 1) ? "" : "-" + use))
			.text("[" + number + "]");
		if (linked) {
			citation.attr("href", "#reference-" + number);
			String reference = this.page.surroundings().labels().reference();
			if (!reference.isEmpty()) {
				citation.attr("aria-label", reference + " " + number);
			}
		}
	}

}
