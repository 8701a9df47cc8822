package org.spineguide.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Text prepared for paper: no controls, and everything open.
 *
 * @param html the text
 * @param words the glossary terms in it
 * @param links the pages that it leads to, outside of the handout
 */
record PaperText(String html, List<Word> words, List<Link> links) {

	/**
	 * Last word of a link, unless it is so long that the line before it would be left too
	 * short.
	 */
	private static final Pattern LAST_WORD = Pattern.compile("(?<!\\S)(\\S{1,16})\\s+$");

	/** Longest link text that is kept on one line. */
	private static final int LONGEST_TIED = 24;

	private static final Pattern LINKS_LAST_WORD = Pattern.compile("(?<!\\S)\\S{1,16}$");

	PaperText {
		words = List.copyOf(words);
		links = List.copyOf(links);
	}

	/**
	 * Prepares a text for paper.
	 * @param html the text as the site shows it
	 * @param prefix what its ids shall begin with
	 * @param links where its links lead
	 */
	static PaperText of(String html, String prefix, PaperLinks links) {
		return of(html, prefix, links, null);
	}

	/**
	 * Makes a text ready that comes after the emergency advice.
	 * @param html the text as the site shows it
	 * @param prefix what its ids shall begin with
	 * @param links where its links lead
	 * @param advice the advice that need not be said again, or {@code null}
	 */
	static PaperText of(String html, String prefix, PaperLinks links, @Nullable String advice) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		Element body = document.body();
		if (advice != null) {
			String said = Jsoup.parseBodyFragment(advice).text();
			body.select(".callout-emergency")
				.stream()
				.filter((box) -> box.text().equals(said))
				.forEach(Element::remove);
		}
		List<Word> words = explain(body);
		lead(body, prefix, links);
		List<Link> named = links(body);
		open(body);
		pictures(body);
		return new PaperText(body.html(), words, named);
	}

	/**
	 * Takes the explanations of terms, which open at a press on the site, out of the
	 * text.
	 */
	private static List<Word> explain(Element body) {
		List<Word> words = new ArrayList<>();
		for (Element term : body.select("button.term")) {
			Element definition = body.getElementById(term.attr("popovertarget"));
			if (definition != null) {
				words.add(new Word(StringUtils.capitalize(term.text()), meaning(definition)));
				definition.remove();
			}
			term.unwrap();
		}
		// A word that was explained becomes one text with those around it.
		body.html(body.html());
		words.sort(Comparator.comparing(Word::word));
		return words;
	}

	/** Returns the definition without the word before it and the button after it. */
	private static String meaning(Element definition) {
		definition.select("strong, button").remove();
		return definition.text();
	}

	private static void open(Element body) {
		mark(body, ".do-list > li", "\u2713");
		mark(body, ".dont-list > li", "\u2717");
		mark(body, ".questions-list > li", "\u2610");
		answers(body);
		body.select("summary").unwrap();
		body.select("details").tagName("div");
		body.select(".footnote-backref").remove();
		body.select(".table-scroll").unwrap();
		body.select("table:has(tr > :nth-child(5))").addClass("wide");
		body.select("p:has(+ ul), p:has(+ ol)")
			.stream()
			.filter((line) -> line.text().endsWith(":"))
			.forEach((line) -> line.addClass("leads"));
		body.select(".citations, a:not(.citation, [href^=#sheet-]), strong, em").forEach(PaperText::keepPoint);
		body.select(".citations").forEach(PaperText::keepWord);
	}

	/** Makes questions with inputs into questions to tick with a pen. */
	private static void answers(Element body) {
		body.select("input[type=radio]").forEach((input) -> input.replaceWith(new TextNode("\u2610")));
		body.select("input[type=text]").forEach((input) -> input.tagName("span").clearAttributes().addClass("line"));
		body.select(".decision-send").remove();
		body.select(".decision-quiz > details > summary").remove();
		body.select("label").tagName("span").addClass("tick");
		body.select("legend").tagName("p").addClass("asked");
		body.select("fieldset").tagName("div");
	}

	// The PDF library breaks a line wherever an element ends, also before a point. The
	// number of a page stands between a link within a pack and its point.
	private static void keepPoint(Element element) {
		if (element.nextSibling() instanceof TextNode after && !after.getWholeText().isEmpty()
				&& ".,;:?!)".indexOf(after.getWholeText().charAt(0)) >= 0) {
			String point = after.getWholeText().substring(0, 1);
			if (!element.nameIs("a") || !tie(element, point)) {
				element.appendText(point);
			}
			after.text(after.getWholeText().substring(1));
		}
	}

	/**
	 * Keeps a period on the line of to the last word of a link, without a line under the
	 * point. Answers whether the link ends with a word that can be tied.
	 */
	private static boolean tie(Element link, String point) {
		if (!(link.lastChild() instanceof TextNode text)) {
			return false;
		}
		Matcher word = LINKS_LAST_WORD.matcher(text.getWholeText());
		if (!word.find()) {
			return false;
		}
		text.text(text.getWholeText().substring(0, word.start()));
		Element before = new Element("span").addClass("words").appendChildren(new ArrayList<>(link.childNodes()));
		link.addClass("pointed");
		if (before.hasText()) {
			link.appendChild(before);
		}
		Element tied = link.appendElement("span").addClass("tied");
		tied.appendElement("span").addClass("words").text(word.group());
		tied.appendText(point);
		return true;
	}

	// A number that stands alone on a line looks as if it belonged to nothing.
	private static void keepWord(Element citations) {
		if (!(citations.previousSibling() instanceof TextNode before)) {
			return;
		}
		Matcher word = LAST_WORD.matcher(before.getWholeText());
		if (word.find()) {
			before.text(before.getWholeText().substring(0, word.start()));
			citations.prependText(word.group(1) + "\u00A0");
		}
		else if (before.isBlank() && before.previousSibling() instanceof Element words
				&& words.text().length() <= LONGEST_TIED) {
			Element tied = new Element("span").addClass("tied");
			words.before(tied);
			before.remove();
			tied.appendChild(words).appendText("\u00A0").appendChild(citations);
		}
	}

	// As elements of their own: what a style sheet puts before an item would be an item
	// in an item to screen readers.
	private static void mark(Element body, String items, String mark) {
		body.select(items).forEach((item) -> item.prependElement("span").addClass("mark").text(mark));
	}

	/**
	 * Keeps a period on the line of the last word of a link, without a line under the
	 * period. Returns whether the link ends with a word that can be tied.
	 */
	private static void pictures(Element body) {
		for (Element picture : body.select("img")) {
			String alt = picture.attr("alt");
			if (alt.isBlank()) {
				picture.remove();
			}
			else if (HandoutPictures.isOwn(picture.attr("src"))) {
				picture.attr("src", HandoutPictures.SCHEME + ":" + picture.attr("src"));
			}
			else {
				picture.replaceWith(new Element("span").text(alt));
			}
		}
		for (Element drawing : body.select("svg")) {
			drawing.attr("font-family", HandoutFonts.FAMILY);
			// What the drawing says of itself must be said of the figure in the PDF.
			drawing.attr("alt",
					drawing.select("> title, > desc").eachText().stream().reduce("", (a, b) -> a + " " + b).strip());
		}
	}

	private static void lead(Element body, String prefix, PaperLinks links) {
		body.select("[id]").forEach((element) -> element.id(prefix + element.id()));
		for (Element link : body.select("a[href]")) {
			link.attr("href", links.target(link.attr("href"), prefix));
		}
	}

	/** Returns each linked page once, by the first words that link to it. */
	private static List<Link> links(Element body) {
		Map<String, Link> links = new LinkedHashMap<>();
		for (Element link : body.select("a[href^=http]")) {
			links.putIfAbsent(link.attr("href"), new Link(StringUtils.capitalize(link.text()), link.attr("href")));
		}
		return List.copyOf(links.values());
	}

	/**
	 * Page that the text links to.
	 *
	 * @param name the words that lead there
	 * @param address the address in full
	 */
	record Link(String name, String address) {
	}

	/**
	 * Medical word and what it means.
	 *
	 * @param word as the text has it
	 * @param meaning in plain words
	 */
	record Word(String word, String meaning) {
	}

}
