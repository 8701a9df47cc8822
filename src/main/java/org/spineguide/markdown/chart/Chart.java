package org.spineguide.markdown.chart;

import java.util.List;

/**
 * A chart as a text describes it:
 *
 * <pre>
 * people: Another operation within 4 years
 * source: &#64;irmola-2018
 * - 19: had another operation
 * - 81: had none
 * </pre>
 *
 * @param kind what it shows
 * @param title what it is about
 * @param source the keys of its sources as citations write them, or empty
 * @param total out of how many people
 * @param rows its lines
 * @param group who was studied, or empty
 * @param after after what time they were counted, or empty
 */
public record Chart(Kind kind, String title, String source, int total, List<Row> rows, String group, String after) {

	public Chart {
		rows = List.copyOf(rows);
	}

	/** Parses a chart. */
	public static Chart read(String text, ChartWords words) throws UnreadableChartException {
		return new ChartText(words).read(text);
	}

	/** Draws the chart as SVG. */
	public String draw(ChartWords words) {
		Drawing drawing = new Drawing(this);
		switch (this.kind) {
			case PEOPLE -> People.draw(this, drawing);
			case PAIR -> Pairs.draw(this, drawing, words);
			case COMPARE -> Bars.draw(this, drawing, words);
			case TIMELINE -> Times.draw(this, drawing, words);
		}
		return drawing.finish();
	}

}
