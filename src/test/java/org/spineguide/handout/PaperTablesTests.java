package org.spineguide.handout;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.font.PrintFonts;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTablesTests {

	private static final PrintFonts FONTS = new PrintFonts(Path.of("no-such-folder"));

	@ParameterizedTest
	@CsvSource({ "false, 3, table", "false, 4, table", "false, 8, rows", "true, 3, table", "true, 4, rows",
			"true, 8, rows" })
	void tableThatIsTooWideBecomesAListOfItsRows(boolean large, int columns, String form) {
		Document document = fit(table(columns, "Rehabilitation"), new PrintFormat(PaperSize.LETTER, large));
		assertThat(document.select("table")).hasSize(form.equals("table") ? 1 : 0);
		assertThat(document.select(".rows")).hasSize(form.equals("rows") ? 1 : 0);
	}

	@Test
	void tableOfShortWordsStaysOne() {
		assertThat(fit(table(10, "no"), Prints.LETTER).select("table")).hasSize(1);
	}

	@Test
	void eachRowIsNamedByItsFirstCellAndSaysWhatTheOthersMean() {
		Document document = fit("""
				<table><thead><tr><th>Drug</th><th>How much?</th><th>Side effects</th></tr></thead><tbody>
				<tr><td>%1$s <em>or</em> so</td><td>%1$s <a href="/a">twice</a></td><td>%1$s</td></tr>
				<tr><th scope="row">None</th><td></td><td>Pain</td></tr></tbody></table>""".formatted("x".repeat(60)),
				Prints.LETTER);
		String word = "x".repeat(60);
		assertThat(document.select(".rows > p").eachText()).containsExactly("Drug: " + word + " or so", "Drug: None");
		assertThat(document.select(".rows > ul > li").eachText()).containsExactly("How much? " + word + " twice",
				"Side effects: " + word, "Side effects: Pain");
		assertThat(document.select(".rows a[href=/a], .rows p em")).hasSize(2);
	}

	@Test
	void boxLeavesLessRoom() {
		String table = table(4, "Rehabilitation");
		assertThat(fit(table, Prints.LETTER).select("table")).hasSize(1);
		assertThat(fit("<ul><li><blockquote><div class='callout'>" + table + "</div></blockquote></li></ul>",
				new PrintFormat(PaperSize.A4, false))
			.select("table")).isEmpty();
	}

	@Test
	void tableBesideAChartStaysOne() {
		assertThat(
				fit("<figure class='chart'>" + table(9, "Rehabilitation") + "</figure>", Prints.LETTER).select("table"))
			.hasSize(1);
	}

	static String table(int columns, String word) {
		return "<table><thead><tr>" + cells(columns, "th", word) + "</tr></thead><tbody><tr>"
				+ cells(columns, "td", word) + "</tr></tbody></table>";
	}

	private static String cells(int columns, String name, String word) {
		return IntStream.range(0, columns)
			.mapToObj((i) -> "<%1$s>%2$s %3$d</%1$s>".formatted(name, word, i))
			.collect(Collectors.joining());
	}

	private static Document fit(String html, PrintFormat format) {
		Document document = Jsoup.parse(html);
		new PaperTables(FONTS, format).fit(document);
		return document;
	}

}
