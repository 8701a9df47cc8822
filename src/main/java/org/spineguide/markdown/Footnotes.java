package org.spineguide.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * Gives the list of footnotes at the end of a page an accessible name, and names the link
 * back from each one.
 */
final class Footnotes {

	private Footnotes() {
	}

	static void finish(HtmlPage page) {
		RendererLabels labels = page.surroundings().labels();
		Element notes = page.body().selectFirst("> div.footnotes");
		if (notes == null) {
			return;
		}
		number(page, notes);
		notes.tagName("section");
		notes.select("> hr").remove();
		if (page.claimLandmark(labels.footnotes())) {
			notes.attr("aria-label", labels.footnotes());
		}
		if (!labels.backToText().isEmpty()) {
			notes.select(".footnote-backref").attr("aria-label", labels.backToText());
		}
	}

	/**
	 * Numbers the notes in the order in which a reader meets them; the parser does so in
	 * the order in which it happens to read blocks.
	 */
	private static void number(HtmlPage page, Element notes) {
		Element list = notes.selectFirst("> ol");
		if (list == null) {
			return;
		}
		List<Element> marks = new ArrayList<>(page.select("a.footnote-ref"));
		marks.removeIf((mark) -> mark.closest(".footnotes") != null);
		Map<String, Element> byId = new HashMap<>();
		list.children().forEach((note) -> byId.put(note.id(), note));
		Map<String, Integer> numbers = new HashMap<>();
		List<Element> ordered = new ArrayList<>();
		for (int read = 0; read < marks.size(); read++) {
			String id = id(marks.get(read));
			Element note = byId.get(id);
			if (note != null && numbers.putIfAbsent(id, numbers.size() + 1) == null) {
				ordered.add(note);
				marks.addAll(note.select("a.footnote-ref"));
			}
		}
		Map<String, Deque<Element>> waysBack = new HashMap<>();
		byId.forEach((id, note) -> waysBack.put(id, new ArrayDeque<>(note.select("> .footnote-backref"))));
		Map<String, Integer> uses = new HashMap<>();
		for (Element mark : marks) {
			String id = id(mark);
			if (numbers.containsKey(id)) {
				number(mark, waysBack.getOrDefault(id, new ArrayDeque<>()), numbers.getOrDefault(id, 1),
						uses.merge(id, 1, Integer::sum));
			}
		}
		list.empty();
		for (Element note : ordered) {
			list.appendText("\n").appendChild(note.id("fn-" + numbers.getOrDefault(note.id(), 1)));
		}
		list.appendText("\n");
	}

	private static void number(Element mark, Deque<Element> waysBack, int number, int use) {
		String place = "fnref-" + number + ((use == 1) ? "" : "-" + use);
		mark.attr("href", "#fn-" + number).text(String.valueOf(number));
		if (mark.parent() != null) {
			mark.parent().id(place);
		}
		Element back = waysBack.poll();
		if (back != null) {
			back.attr("href", "#" + place);
		}
	}

	private static String id(Element mark) {
		return mark.attr("href").substring(1);
	}

}
