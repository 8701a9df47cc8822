package org.spineguide.markdown.chart;

/**
 * Timeline: draws each row as a bar on one line of time, from the start to the last row's
 * end. The line is even, so that half as long looks half as long.
 */
final class Times {

	private static final int ROW_HEIGHT = 58;

	private static final int LENGTH = Drawing.WIDTH - 2 * Drawing.MARGIN;

	/** Shortest bar that can still be seen. */
	private static final double SHORTEST = 5;

	private static final int MOST_MARKS = 4;

	private Times() {
	}

	static void draw(Chart chart, Drawing drawing, ChartWords words) {
		double end = chart.rows().stream().mapToDouble(Row::high).max().orElse(1);
		int unit = words.unitFor(end);
		int step = Math.max(1, (int) Math.ceil(end / words.daysOf(unit) / MOST_MARKS));
		int marks = (int) Math.ceil(end / words.daysOf(unit) / step);
		double scale = LENGTH / (marks * step * words.daysOf(unit));
		double bottom = Drawing.MARGIN + chart.rows().size() * ROW_HEIGHT;
		for (int mark = 0; mark <= marks; mark++) {
			double x = Drawing.MARGIN + (double) LENGTH * mark / marks;
			drawing.line(x, bottom, x, bottom + 7);
			String anchor = (mark == 0) ? "start" : (mark == marks) ? "end" : "middle";
			drawing.text(x, bottom + 24, anchor, false, String.valueOf(mark * step));
		}
		// On a line of its own: beside the last number it would reach below the mark
		// before.
		drawing.text(Drawing.MARGIN + LENGTH, bottom + 41, "end", false, words.unit(marks * step, unit));
		drawing.line(Drawing.MARGIN, bottom, Drawing.MARGIN + LENGTH, bottom);
		double y = Drawing.MARGIN;
		for (Row row : chart.rows()) {
			drawing.text(Drawing.MARGIN, y + 14, "start", true, row.label());
			drawing.text(Drawing.MARGIN, y + 32, "start", false, row.value());
			double width = Math.max(SHORTEST, (row.high() - row.low()) * scale);
			double x = Math.min(Drawing.MARGIN + row.low() * scale, Drawing.MARGIN + LENGTH - width);
			drawing.box(x, y + 39, width, 9, Drawing.DARK, Drawing.DARK);
			y += ROW_HEIGHT;
		}
		drawing.reach(bottom + 41 + Drawing.MARGIN);
	}

}
