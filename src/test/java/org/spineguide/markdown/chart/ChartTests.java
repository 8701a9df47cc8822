package org.spineguide.markdown.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class ChartTests {

	private static final ChartWords ENGLISH = new ChartWords("People out of {0}", "{0} out of {1}", "What happens",
			"When", List.of("day days", "week weeks", "month months", "year years"), "Choice", "It happened",
			"It did not", "Who: {0}. When: after {1}.");

	private static final ChartWords SPANISH = new ChartWords("Personas de cada {0}", "{0} de cada {1}", "Qué pasa",
			"Cuándo", List.of("día días", "semana semanas", "mes meses", "año años"), "Opción", "Ocurrió", "No ocurrió",
			"Quiénes: {0}. Cuándo: {1} después.");

	@Test
	void chartIsReadFromItsLines() throws UnreadableChartException {
		Chart chart = Chart.read("""
				people: More surgery
				of: 20
				source: @irmola-2018; @who-2023

				- 3: had it
				- 17: had none
				""", ENGLISH);
		assertThat(chart).isEqualTo(new Chart(Kind.PEOPLE, "More surgery", "@irmola-2018; @who-2023", 20,
				List.of(new Row("3", "had it", 3, 3), new Row("17", "had none", 17, 17)), "", ""));
	}

	@Test
	void timesAreReadInTheLanguageOfThePage() throws UnreadableChartException {
		Chart chart = Chart.read("timeline: Volver\n- 4 a 6 semanas: trabajo ligero", SPANISH);
		assertThat(chart.rows().get(0).low()).isEqualTo(28);
		assertThat(chart.rows().get(0).high()).isEqualTo(42);
		assertThat(chart.draw(SPANISH)).contains("4 a 6 semanas", "6 semanas</text>");
	}

	@Test
	void twelveMonthsAreAYear() throws UnreadableChartException {
		Chart chart = Chart.read("timeline: T\n- 12 months: a\n- 1 year: b", ENGLISH);
		assertThat(chart.rows().get(0).low()).isCloseTo(chart.rows().get(1).low(), within(0.001));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					pie: Title;- 1: a|1|There is no such kind of chart: pie. It is people, compare, pair or timeline
					- 1: a|1|The chart has no title: begin with 'people:', 'compare:', 'pair:' or 'timeline:'
					people: Title|1|The chart has no rows
					people: Title;of: 1000;- 1: a|2|'of' is a number of people up to 100
					people: T;- 1 to 3: a;- 97: b|1|Each group of people has one number
					people: T;- 1: a;- 2: b;- 3: c;- 94: d|1|People are told apart in at most 3 groups
					compare: T;- 101: a|1|A number is higher than 100
					compare: T;- 9 to 5: a|2|The lower number comes first
					compare: T;- 9 people: a|2|Here stands only a number, without words
					timeline: T;- 9: a|2|A time is a number of days, weeks, months or years
					timeline: T;- 9 hours: a|2|A time is a number of days, weeks, months or years
					pair: T;group: a;after: 1 year;- 1: a;- 2: b|1|A pair needs its source: 'source: @key'
					pair: T;source: @a;after: 1 year;- 1: a;- 2: b|1|A pair needs to say who was studied: 'group: adults with sciatica'
					pair: T;source: @a;group: a;- 1: a;- 2: b|1|A pair needs to say after what time: 'after: 1 year'
					pair: T;source: @a;group: a;after: 1 year;- 1: a|1|A pair compares 2 to 4 choices
					pair: T;source: @a;group: a;after: 1 year;- 1 to 3: a;- 2: b|1|Each choice of a pair has one number
					pair: T;of: 50;source: @a;group: a;after: 1 year;- 51: a;- 2: b|1|A number is higher than 50
					people: T;words|2|A line of a chart is 'people: Title', 'source: @key', 'of: 100' or '- 19: words'
					compare: T;- 9: a label that is far too long for one line|2|The words of a row are at most 36 letters
					""")
	void whatIsWrongIsNamedWithItsLine(String text, int line, String reason) {
		assertThatExceptionOfType(UnreadableChartException.class)
			.isThrownBy(() -> Chart.read(text.replace(';', '\n'), ENGLISH))
			.withMessage(reason)
			.matches((ex) -> ex.line() == line);
	}

	@Test
	void marksOfALineOfTimeAreNamedWhereTheyHaveRoom() throws UnreadableChartException {
		String drawing = Chart.read("timeline: T\n- 1 to 5 days: a\n- 3 to 12 months: b", ENGLISH).draw(ENGLISH);
		assertThat(drawing).contains(">12 months</text>", ">3 months</text>", ">2 weeks</text>")
			.doesNotContain(">9 months</text>", ">1 day</text>");
	}

	@Test
	void drawingIsSmall() throws UnreadableChartException {
		Chart chart = Chart.read("people: More surgery\n- 19: had it\n- 81: had none", ENGLISH);
		assertThat(chart.draw(ENGLISH)).hasSizeLessThan(8_000);
	}

}
