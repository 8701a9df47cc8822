package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Emergency advice in a finished text, as readers see it: each emergency box, and each
 * main section that names the emergency number. Numbers of citations and explained terms
 * are left out, so that a change elsewhere in the text makes no other advice of it.
 */
public final class EmergencyAdvice {

	private EmergencyAdvice() {
	}

	/**
	 * Returns the words of each piece of advice, with the numbers that its links call.
	 * @param html the text, as {@link Rendered#html()} has it
	 * @param number the emergency number
	 */
	public static List<String> in(String html, String number) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select(".citations, .term-definition").remove();
		body.select(".term").unwrap();
		List<String> advice = new ArrayList<>();
		for (Element box : body.select(".callout-emergency")) {
			advice.add(words(new Elements(box)));
			box.remove();
		}
		if (!number.isBlank()) {
			Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])");
			sections(body).stream()
				.map(EmergencyAdvice::words)
				.filter((words) -> word.matcher(words).find())
				.forEach(advice::add);
		}
		return advice;
	}

	private static List<Elements> sections(Element body) {
		List<Elements> sections = new ArrayList<>(List.of(new Elements()));
		for (Element child : body.children()) {
			if (child.nameIs("h2")) {
				sections.add(new Elements());
			}
			sections.get(sections.size() - 1).add(child);
		}
		return sections;
	}

	private static String words(Elements part) {
		String calls = part.select("a[href^=tel:]").eachAttr("href").stream().collect(Collectors.joining(" "));
		return part.stream().map(Element::text).collect(Collectors.joining("\n")) + "\n" + calls;
	}

}
