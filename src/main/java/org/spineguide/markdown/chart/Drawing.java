package org.spineguide.markdown.chart;

import java.util.Locale;

import org.jsoup.nodes.Entities;

/**
 * SVG drawing of a chart while it is made. It stands on a light panel of its own, as the
 * pictures of the site do, so that it holds in a dark page and on paper; it has no style
 * but attributes, as the content security policy allows no other. Screen readers pass it
 * by: the table beside it says the same.
 */
final class Drawing {

	static final int WIDTH = 340;

	static final int MARGIN = 14;

	static final String DARK = "#1b4a52";

	static final String MIDDLE = "#8fb7b9";

	static final String INK = "#1e2b33";

	static final String EDGE = "#5f6d70";

	private static final String PANEL = "#fbf8f2";

	private final StringBuilder shapes = new StringBuilder();

	private final Chart chart;

	private double height;

	Drawing(Chart chart) {
		this.chart = chart;
	}

	void path(String path, String fill, String stroke) {
		this.shapes
			.append("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>".formatted(path, fill, stroke));
	}

	void box(double x, double y, double width, double height, String fill, String stroke) {
		path("M%s %sh%sv%sh-%sz".formatted(number(x), number(y), number(width), number(height), number(width)), fill,
				stroke);
	}

	void line(double x1, double y1, double x2, double y2) {
		path("M%s %sL%s %s".formatted(number(x1), number(y1), number(x2), number(y2)), "none", EDGE);
	}

	void text(double x, double y, String anchor, boolean bold, String words) {
		this.shapes.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"%s>%s</text>".formatted(number(x), number(y),
				anchor, bold ? " font-weight=\"700\"" : "", Entities.escape(words)));
	}

	/** Extends the drawing to a height. */
	void reach(double height) {
		this.height = height;
	}

	String finish() {
		return ("""
				<svg viewBox="0 0 %d %s" aria-hidden="true" \
				font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" font-size="15" fill="%s">\
				<title>%s</title>\
				<rect x="1" y="1" width="%d" height="%s" rx="14" fill="%s" stroke="#8f8676"/>%s</svg>""")
			.formatted(WIDTH, number(this.height), INK, Entities.escape(this.chart.title()), WIDTH - 2,
					number(this.height - 2), PANEL, this.shapes);
	}

	/** Formats a number as SVG writes it, to a tenth. */
	static String number(double number) {
		String written = String.format(Locale.ROOT, "%.1f", number);
		return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
	}

}
