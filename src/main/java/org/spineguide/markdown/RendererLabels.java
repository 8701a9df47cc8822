package org.spineguide.markdown;

/**
 * Labels that the renderer itself adds, in the language of the page; an empty one is left
 * out.
 *
 * @param reference says a citation aloud, with its number after it ("Reference")
 * @param table names a wide table that stands under no heading ("Table")
 * @param footnotes names the footnotes at the end ("Footnotes")
 * @param backToText names the way back from a footnote ("Back to the text")
 * @param dontOpening what each item of a {@code dont} box begins with ("do not")
 * @param close closes the meaning of a word ("Close")
 * @param charts the words of charts
 * @param decisions the words of the inputs of a decision aid
 */
public record RendererLabels(String reference, String table, String footnotes, String backToText, String dontOpening,
		String close, ChartLabels charts, DecisionLabels decisions) {

	/** No labels at all. */
	public static final RendererLabels NONE = new RendererLabels("", "", "", "", "", "", ChartLabels.NONE,
			DecisionLabels.NONE);

}
