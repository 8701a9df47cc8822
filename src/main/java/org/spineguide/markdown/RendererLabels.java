package org.spineguide.markdown;

/**
 * The few words that the renderer itself speaks, in the language of the page; an empty
 * one is left out.
 *
 * @param reference says a citation aloud, with its number after it ("Reference")
 * @param table names a wide table that stands under no heading ("Table")
 * @param footnotes names the footnotes at the end ("Footnotes")
 * @param backToText names the way back from a footnote ("Back to the text")
 * @param dontOpening what each item of a {@code dont} box begins with ("do not")
 * @param charts the words of charts
 */
public record RendererLabels(String reference, String table, String footnotes, String backToText, String dontOpening,
		ChartLabels charts) {

	/** No words at all. */
	public static final RendererLabels NONE = new RendererLabels("", "", "", "", "", ChartLabels.NONE);

}
