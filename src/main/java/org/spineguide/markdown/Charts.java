package org.spineguide.markdown;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.spineguide.markdown.chart.Chart;
import org.spineguide.markdown.chart.ChartWords;
import org.spineguide.markdown.chart.Kind;
import org.spineguide.markdown.chart.Row;
import org.spineguide.markdown.chart.UnreadableChartException;

/**
 * Turns each code block that names itself a chart into an SVG chart, with a table beside
 * it that says the same in words.
 */
final class Charts {

	private final HtmlPage page;

	private final ChartWords words;

	private Charts(HtmlPage page) {
		this.page = page;
		this.words = page.surroundings().labels().charts().words();
	}

	static void finish(HtmlPage page) {
		Charts charts = new Charts(page);
		page.select("pre > code.language-chart").forEach(charts::draw);
	}

	private void draw(Element code) {
		Element block = code.parent();
		if (block == null) {
			return;
		}
		try {
			Chart chart = Chart.read(code.wholeText(), this.words);
			block.replaceWith(figure(chart).attr(FlexmarkExtension.LINE, block.attr(FlexmarkExtension.LINE)));
		}
		catch (UnreadableChartException ex) {
			this.page.warnBelow(block, ex.line(), String.valueOf(ex.getMessage()));
		}
	}

	private Element figure(Chart chart) {
		Element figure = new Element("figure").addClass("chart").addClass("chart-" + chart.kind().word());
		Element caption = figure.appendElement("figcaption").appendText(chart.title());
		if (chart.kind() == Kind.PAIR) {
			caption = caption.appendElement("p").text(this.words.base(chart.group(), chart.after()));
		}
		if (!chart.source().isEmpty()) {
			caption.appendText(" ").appendElement("span").attr(FlexmarkExtension.CITATION, chart.source());
		}
		figure.appendChild(Jsoup.parseBodyFragment(chart.draw(this.words)).body().child(0));
		figure.appendChild(table(chart));
		return figure;
	}

	private Element table(Chart chart) {
		Element table = new Element("table");
		Element head = table.appendElement("thead").appendElement("tr");
		headings(chart).forEach((heading) -> head.appendElement("th").attr("scope", "col").text(heading));
		Element body = table.appendElement("tbody");
		for (Row row : chart.rows()) {
			Element line = body.appendElement("tr");
			line.appendElement("th").attr("scope", "row").text(row.label());
			values(chart, row).forEach((value) -> line.appendElement("td").text(value));
		}
		return table;
	}

	private List<String> headings(Chart chart) {
		return switch (chart.kind()) {
			case TIMELINE -> List.of(this.words.what(), this.words.when());
			case PAIR -> List.of(this.words.choice(), this.words.yes(), this.words.no());
			default -> List.of(this.words.what(), this.words.people(chart.total()));
		};
	}

	/** Returns the numbers of a row: of a pair both, those who had it and the rest. */
	private List<String> values(Chart chart, Row row) {
		if (chart.kind() != Kind.PAIR) {
			return List.of(row.value());
		}
		return List.of(this.words.outOf(row.value(), chart.total()),
				this.words.outOf(String.valueOf(chart.total() - (int) row.low()), chart.total()));
	}

}
