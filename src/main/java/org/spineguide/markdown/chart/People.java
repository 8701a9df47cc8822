package org.spineguide.markdown.chart;

/**
 * Icon array: draws each person of a group filled, half filled or hollow, so that color
 * is not needed.
 */
final class People {

	private static final int COLUMNS = 10;

	private static final int CELL_WIDTH = 31;

	private static final int CELL_HEIGHT = 36;

	private static final int HEAD = 5;

	private People() {
	}

	static void draw(Chart chart, Drawing drawing) {
		int rows = (chart.total() + COLUMNS - 1) / COLUMNS;
		int bottom = Drawing.MARGIN + rows * CELL_HEIGHT;
		int person = 0;
		for (int group = 0; group < chart.rows().size(); group++) {
			Row row = chart.rows().get(group);
			StringBuilder heads = new StringBuilder();
			StringBuilder bodies = new StringBuilder();
			for (int i = 0; i < row.low(); i++, person++) {
				add(heads, bodies, Drawing.MARGIN + person % COLUMNS * CELL_WIDTH,
						Drawing.MARGIN + person / COLUMNS * CELL_HEIGHT);
			}
			int legend = bottom + 8 + group * CELL_HEIGHT;
			add(heads, bodies, Drawing.MARGIN, legend);
			Look look = Look.of(group, chart.rows().size());
			drawing.path(heads.toString(), look.head(), look.edge());
			drawing.path(bodies.toString(), look.body(), look.edge());
			drawing.text(Drawing.MARGIN + CELL_WIDTH + 6, legend + 23, "start", group == 0,
					row.value() + " " + row.label());
		}
		drawing.reach(bottom + 8 + chart.rows().size() * CELL_HEIGHT + Drawing.MARGIN);
	}

	private static void add(StringBuilder heads, StringBuilder bodies, int x, int y) {
		int middle = x + 1 + CELL_WIDTH / 2;
		heads.append("M%d %da%d %d 0 1 1 .1 0z".formatted(middle, y + 2 * HEAD + 1, HEAD, HEAD));
		bodies.append("M%d %dv-7a9 9 0 0 1 18 0v7z".formatted(middle - 9, y + 29));
	}

	/** Look of the people of a group. */
	private record Look(String head, String body, String edge) {

		static Look of(int group, int groups) {
			if (group == 0) {
				return new Look(Drawing.DARK, Drawing.DARK, Drawing.DARK);
			}
			return (group == groups - 1) ? new Look("#fff", "#fff", Drawing.EDGE)
					: new Look("#fff", Drawing.MIDDLE, Drawing.DARK);
		}

	}

}
