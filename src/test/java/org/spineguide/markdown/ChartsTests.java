package org.spineguide.markdown;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartsTests {

	private static final String PEOPLE = """
			Before.

			```chart
			people: Another operation within 4 years
			source: @who-2023
			- 19: had another operation
			- 81: had none
			```
			""";

	@Test
	void chartStandsBesideATableThatSaysTheSame() {
		Element figure = figure(PEOPLE);
		assertThat(figure.classNames()).containsExactly("chart", "chart-people");
		assertThat(figure.select("th[scope=col]").eachText()).containsExactly("What happens", "People out of 100");
		assertThat(figure.select("tbody tr").eachText()).containsExactly("had another operation 19", "had none 81");
	}

	@Test
	void chartIsHeardOnceAsItsTable() {
		Element figure = figure(PEOPLE);
		assertThat(figure.expectFirst("svg").attr("aria-hidden")).isEqualTo("true");
		assertThat(figure.expectFirst("svg > title").text()).isEqualTo("Another operation within 4 years");
		assertThat(figure.select("table, figcaption").is("[aria-hidden]")).isFalse();
		assertThat(figure.select("svg [id], desc")).isEmpty();
	}

	@Test
	void sourceOfAChartIsNumberedInTheOrderOfTheText() {
		Rendered rendered = render("First [@nice-ng59].\n\n" + PEOPLE + "\nAgain [@who-2023].");
		assertThat(rendered.citations()).extracting(Citation::key).containsExactly("nice-ng59", "who-2023", "who-2023");
		assertThat(Jsoup.parse(rendered.html()).expectFirst("figcaption").text())
			.isEqualTo("Another operation within 4 years [2]");
	}

	@Test
	void everyPersonIsDrawnAndToldApartWithoutColor() {
		assertThat(figure(PEOPLE).select("svg path").eachAttr("fill")).containsExactly("#1b4a52", "#1b4a52", "#fff",
				"#fff");
		// One more for each group, in the legend.
		assertThat(figure(PEOPLE).select("svg path").get(0).attr("d").split("M")).hasSize(1 + 19 + 1);
		assertThat(figure(PEOPLE).select("svg path").get(2).attr("d").split("M")).hasSize(1 + 81 + 1);
	}

	@Test
	void pairShowsBothChoicesAlikeWithTheGroupTheTimeAndTheRest() {
		Element figure = figure("""
				```chart
				pair: Felt recovered
				group: adults with sciatica
				after: 1 year
				source: @who-2023
				- 95: Operation soon
				- 39: Care first
				```
				""");
		assertThat(figure.select("figcaption").text())
			.isEqualTo("Felt recovered Who: adults with sciatica. When: after 1 year. [1]");
		assertThat(figure.select("tr").eachText()).containsExactly("Choice It happened It did not",
				"Operation soon 95 out of 100 5 out of 100", "Care first 39 out of 100 61 out of 100");
		List<Integer> people = figure.select("svg path")
			.eachAttr("d")
			.stream()
			.map((path) -> path.split("a2.6", -1).length - 1)
			.toList();
		// Of each choice those it happened to and the rest, then the legend.
		assertThat(people).containsExactly(95, 5, 39, 61, 1, 1);
		assertThat(figure.select("svg path").eachAttr("fill")).containsExactly("#1b4a52", "#fff", "#1b4a52", "#fff",
				"#1b4a52", "#fff");
		// On a phone the drawing alone is seen, so it says all that the table says.
		assertThat(figure.select("svg text").eachText()).containsExactly("Operation soon", "95 out of 100",
				"Care first", "39 out of 100", "It happened", "It did not");
	}

	@Test
	void rangeOfAComparisonIsDrawnToBothNumbers() {
		Element drawing = figure("""
				```chart
				compare: People who get better
				- 78 to 95: Discectomy
				- 85: Laminectomy
				```
				""").expectFirst("svg");
		assertThat(drawing.select("text").eachText()).containsExactly("Discectomy", "78 to 95 out of 100",
				"Laminectomy", "85 out of 100");
		assertThat(drawing.select("path").eachAttr("d").get(1)).contains("h296.4");
		assertThat(drawing.select("path").eachAttr("d").get(2)).contains("h243.4");
	}

	@Test
	void earlyTimesGetMoreOfTheLineThanLateOnes() {
		Element figure = figure("""
				```chart
				timeline: Back to daily life
				- 1 to 3 days: in the hospital
				- 4 to 6 weeks: light work
				- 3 to 6 months: heavy work
				```
				""");
		assertThat(figure.select("svg text").eachText()).contains("4 to 6 weeks").startsWith("6 months");
		// Wide enough to be seen: on an even line these days would be 3 of 340 parts.
		assertThat(figure.select("svg path[fill=#1b4a52]").eachAttr("d").get(0)).startsWith("M37.1 53h16.9");
		assertThat(figure.select("tbody tr").eachText()).contains("heavy work 3 to 6 months");
		assertThat(figure.select("th[scope=col]").eachText()).containsExactly("What happens", "When");
	}

	@Test
	void wordsOfAChartAreFoundAndRead() {
		Rendered rendered = render(PEOPLE);
		assertThat(rendered.text()).contains("Another operation within 4 years", "had another operation; 19")
			.doesNotContain("out of 100: had");
		assertThat(rendered.prose()).extracting(Prose::text).contains("had none");
	}

	@Test
	void whatIsNoChartStaysAsWrittenAndIsASlipAtItsLine() {
		Rendered rendered = render("Text.\n\n```chart\npeople: Title\n- 19: had one\n- 80: had none\n```\n");
		assertThat(rendered.html()).contains("<pre>");
		assertThat(rendered.warnings())
			.containsExactly(new MarkdownWarning(4, "The groups are 99 people together, not 100"));
	}

	@Test
	void slipInARowNamesItsLine() {
		assertThat(render("```chart\npeople: Title\n- many: had one\n```").warnings())
			.containsExactly(new MarkdownWarning(3, "This is not a number, or two: many"));
	}

	@Test
	void hostileWordsOfAChartAreText() {
		Element figure = figure("""
				```chart
				compare: <script>alert(1)</script>
				- 5: "><img src=x onerror=a()>
				```
				""");
		assertThat(figure.select("script, img, [onerror]")).isEmpty();
		assertThat(figure.expectFirst("figcaption").text()).isEqualTo("<script>alert(1)</script>");
	}

	@Test
	void glossaryLeavesDrawingsAlone() {
		RenderContext renderContext = new RenderContext((target) -> target, (key) -> true,
				Terms.of(List.of(new Term("operation", "operation", List.of(), "Surgery."))), Map.of(), Map.of(),
				Clinic.LABELS);
		Element body = Jsoup.parse(new Markdown().render(PEOPLE, renderContext).html()).body();
		assertThat(body.select("svg button")).isEmpty();
	}

	private static Element figure(String text) {
		return Jsoup.parse(render(text).html()).expectFirst("figure");
	}

	private static Rendered render(String text) {
		return new Markdown().render(text,
				new RenderContext((target) -> target, (key) -> true, Terms.none(), Map.of(), Map.of(), Clinic.LABELS));
	}

}
