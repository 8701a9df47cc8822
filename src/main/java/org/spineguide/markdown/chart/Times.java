package org.spineguide.markdown.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Timeline: draws each row as a bar on one line of time, from the start to the last row's
 * end. Early times get more of the line than late ones, as a square root does it, because
 * the first days of a year would be a speck on an even line; a mark for each stretch of
 * time that people name says where one stands.
 */
final class Times {

	private static final int ROW_HEIGHT = 58;

	private static final int LENGTH = Drawing.WIDTH - 2 * Drawing.MARGIN;

	/** Shortest bar that can still be seen. */
	private static final double SHORTEST = 5;

	/** Numbers of days, weeks, months and years that marks stand at. */
	private static final int[][] MARKS = { { 1, 3 }, { 1, 2, 4 }, { 3, 6, 9 }, { 1, 2, 5, 10, 20, 50 } };

	/** Room that the name of a mark takes. */
	private static final int NAME_WIDTH = 74;

	private Times() {
	}

	static void draw(Chart chart, Drawing drawing, ChartWords words) {
		double end = chart.rows().stream().mapToDouble(Row::high).max().orElse(1);
		double bottom = Drawing.MARGIN + chart.rows().size() * ROW_HEIGHT;
		drawing.line(Drawing.MARGIN, bottom, Drawing.MARGIN + LENGTH, bottom);
		marks(end, bottom, drawing, words);
		double y = Drawing.MARGIN;
		for (Row row : chart.rows()) {
			drawing.text(Drawing.MARGIN, y + 14, "start", true, row.label());
			drawing.text(Drawing.MARGIN, y + 32, "start", false, row.value());
			double width = Math.max(SHORTEST, x(row.high(), end) - x(row.low(), end));
			double x = Math.min(x(row.low(), end), Drawing.MARGIN + LENGTH - width);
			drawing.box(x, y + 39, width, 9, Drawing.DARK, Drawing.DARK);
			y += ROW_HEIGHT;
		}
		drawing.reach(bottom + 24 + Drawing.MARGIN);
	}

	/** Names the end, and before it each mark that has room for its name. */
	private static void marks(double end, double bottom, Drawing drawing, ChartWords words) {
		List<Mark> marks = Mark.upTo(end, words);
		double free = Drawing.MARGIN + LENGTH;
		for (int i = marks.size() - 1; i >= 0; i--) {
			Mark mark = marks.get(i);
			double x = x(mark.days(), end);
			drawing.line(x, bottom, x, bottom + 7);
			boolean isEnd = i == marks.size() - 1;
			double right = isEnd ? x : x + NAME_WIDTH / 2.0;
			if (right <= free && right - NAME_WIDTH >= 0) {
				drawing.text(x, bottom + 24, isEnd ? "end" : "middle", false, mark.name());
				free = right - NAME_WIDTH;
			}
		}
	}

	private static double x(double days, double end) {
		return Drawing.MARGIN + LENGTH * Math.sqrt(days / end);
	}

	/**
	 * Mark on the line of time.
	 *
	 * @param days how far from the start
	 * @param name as people say it, {@code 6 months}
	 */
	private record Mark(double days, String name) {

		/** Returns the marks up to a time, with one at the time itself as the last. */
		static List<Mark> upTo(double end, ChartWords words) {
			List<Mark> marks = new ArrayList<>();
			for (int unit = 0; unit < Math.min(MARKS.length, words.units().size()); unit++) {
				for (int count : MARKS[unit]) {
					Mark mark = of(count, unit, words);
					if (mark.days < .95 * end) {
						marks.add(mark);
					}
				}
			}
			int unit = words.unitFor(end);
			marks.add(of((int) Math.round(end / words.daysOf(unit)), unit, words).at(end));
			return marks;
		}

		private static Mark of(int count, int unit, ChartWords words) {
			return new Mark(count * words.daysOf(unit), count + " " + words.unit(count, unit));
		}

		private Mark at(double days) {
			return new Mark(days, this.name);
		}

	}

}
