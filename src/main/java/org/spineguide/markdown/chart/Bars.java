package org.spineguide.markdown.chart;

/**
 * Bar chart with a bar for each row; between the two numbers of a range it is light, as
 * the exact number is not known.
 */
final class Bars {

	private static final int ROW_HEIGHT = 52;

	private static final int LENGTH = Drawing.WIDTH - 2 * Drawing.MARGIN;

	private Bars() {
	}

	static void draw(Chart chart, Drawing drawing, ChartWords words) {
		double y = Drawing.MARGIN;
		for (Row row : chart.rows()) {
			drawing.text(Drawing.MARGIN, y + 14, "start", true, row.label());
			drawing.box(Drawing.MARGIN, y + 21, LENGTH, 8, "#fff", Drawing.EDGE);
			drawing.box(Drawing.MARGIN, y + 21, LENGTH * row.high() / chart.total(), 8, Drawing.MIDDLE, Drawing.DARK);
			drawing.box(Drawing.MARGIN, y + 21, LENGTH * row.low() / chart.total(), 8, Drawing.DARK, Drawing.DARK);
			drawing.text(Drawing.MARGIN, y + 45, "start", false, words.outOf(row.value(), chart.total()));
			y += ROW_HEIGHT + 8;
		}
		drawing.reach(y + 2);
	}

}
