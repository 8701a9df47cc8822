package org.spineguide.markdown.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Icon arrays side by side, one for each choice: the same size, order and look, so that
 * nothing but the numbers tells them apart.
 */
final class Pairs {

	private static final int COLUMNS = 10;

	private static final int CELL_WIDTH = 15;

	private static final int CELL_HEIGHT = 19;

	private static final int GAP = 12;

	private static final int ARM_WIDTH = COLUMNS * CELL_WIDTH;

	private static final int LINE = 18;

	/** Most letters of a line above an array. */
	private static final int LETTERS = 20;

	/** Head and body of a person, and back to where the next one begins. */
	private static final String PERSON = "a2.6 2.6 0 1 1 .1 0zm-4.2 9.6v-3.2a4.2 4.2 0 0 1 8.4 0v3.2zm19.2-9.6";

	private Pairs() {
	}

	static void draw(Chart chart, Drawing drawing, ChartWords words) {
		double y = Drawing.MARGIN;
		List<Row> rows = chart.rows();
		for (int first = 0; first < rows.size(); first += 2) {
			List<Row> pair = rows.subList(first, Math.min(first + 2, rows.size()));
			int lines = pair.stream().mapToInt((row) -> lines(row.label()).size()).max().orElse(1);
			double top = y + lines * LINE + 4;
			for (int place = 0; place < pair.size(); place++) {
				arm(pair.get(place), chart.total(), Drawing.MARGIN + place * (ARM_WIDTH + GAP), y, top, drawing, words);
			}
			y = top + height(chart.total()) + LINE + GAP;
		}
		legend(y, true, words.yes(), drawing);
		legend(y + CELL_HEIGHT + 4, false, words.no(), drawing);
		drawing.reach(y + 2 * CELL_HEIGHT + 4 + Drawing.MARGIN);
	}

	private static void arm(Row row, int total, double x, double y, double top, Drawing drawing, ChartWords words) {
		List<String> lines = lines(row.label());
		for (int line = 0; line < lines.size(); line++) {
			drawing.text(x, y + (line + 1) * LINE - 4, "start", true, lines.get(line));
		}
		int happened = (int) row.low();
		people(x, top, 0, happened, true, drawing);
		people(x, top, happened, total, false, drawing);
		drawing.text(x, top + height(total) + LINE - 2, "start", false, words.outOf(row.value(), total));
	}

	private static int height(int total) {
		return (total + COLUMNS - 1) / COLUMNS * CELL_HEIGHT;
	}

	private static void people(double x, double top, int from, int to, boolean happened, Drawing drawing) {
		StringBuilder path = new StringBuilder();
		for (int person = from; person < to; person++) {
			if (person == from || person % COLUMNS == 0) {
				path.append("M%s %s".formatted(Drawing.number(x + person % COLUMNS * CELL_WIDTH + CELL_WIDTH / 2.0),
						Drawing.number(top + person / COLUMNS * CELL_HEIGHT + 6)));
			}
			path.append(PERSON);
		}
		if (!path.isEmpty()) {
			drawing.path(path.toString(), happened ? Drawing.DARK : "#fff", happened ? Drawing.DARK : Drawing.EDGE);
		}
	}

	private static void legend(double y, boolean happened, String words, Drawing drawing) {
		people(Drawing.MARGIN, y, 0, 1, happened, drawing);
		drawing.text(Drawing.MARGIN + CELL_WIDTH + 6, y + 14, "start", false, words);
	}

	private static List<String> lines(String label) {
		List<String> lines = new ArrayList<>();
		for (String word : label.split(" ")) {
			int last = lines.size() - 1;
			if (last >= 0 && lines.get(last).length() + 1 + word.length() <= LETTERS) {
				lines.set(last, lines.get(last) + " " + word);
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

}
