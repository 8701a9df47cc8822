package org.spineguide.markdown;

import java.util.List;
import java.util.Map;

/** A small clinic that the texts of these tests belong to. */
final class Clinic {

	static final Map<CalloutKind, CalloutWords> WORDS = Map.of(CalloutKind.EMERGENCY, new CalloutWords("", "Emergency"),
			CalloutKind.URGENT, new CalloutWords("", "Urgent"), CalloutKind.NON_URGENT,
			new CalloutWords("", "Not urgent"), CalloutKind.KEY_POINTS, new CalloutWords("Key points", ""));

	static final RendererLabels LABELS = new RendererLabels("Reference", "Table", "Footnotes", "Back to the text",
			"do not", "Close",
			new ChartLabels("People out of {0}", "{0} out of {1}", "What happens", "When",
					List.of("day days", "week weeks", "month months", "year years"), "Choice", "It happened",
					"It did not", "Who: {0}. When: after {1}."),
			new DecisionLabels(List.of("Does not matter", "Matters", "Matters a lot"), "Something else",
					"Show the answer", "Right answer: {0}", "Yes", "No", "See how it fits", "Kept for a day."));

	static final Map<String, String> VARIABLES = Map.of("emergency-number", "911", "clinic-name",
			"Example *Spine* & <Clinic>", "clinic-phone", "(202) 555-0143");

	private static final Markdown MARKDOWN = new Markdown();

	private Clinic() {
	}

	/**
	 * Knows every reference but "lost", drops ".md" from addresses, and has no glossary.
	 */
	static RenderContext renderContext() {
		return renderContext(Terms.none());
	}

	static RenderContext renderContext(Terms terms) {
		return new RenderContext((target) -> target.replace(".md", ""), (key) -> !key.equals("lost"), terms, VARIABLES,
				WORDS, LABELS);
	}

	static Rendered render(String text) {
		return MARKDOWN.render(text, renderContext());
	}

	static String html(String text) {
		return render(text).html();
	}

	static Rendered render(String text, Term... terms) {
		return MARKDOWN.render(text, renderContext(Terms.of(List.of(terms))));
	}

}
