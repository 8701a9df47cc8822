package org.spineguide.markdown.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parser of charts. */
final class ChartText {

	private static final Pattern KEY = Pattern.compile("([a-z]+):\\s*(\\S.*)");

	private static final Pattern ROW = Pattern.compile("-\\s+([^:]{1,40}):\\s*(\\S.*)");

	/** One number or two, and for times the unit after them. */
	private static final Pattern VALUE = Pattern
		.compile("(\\d{1,4})(?:\\s*\\D{1,10}?\\s*(\\d{1,4}))?(?:\\s+(\\p{L}+))?");

	private static final int MOST_PEOPLE = 100;

	private static final int MOST_ROWS = 8;

	/** Most choices of a pair: more cannot be taken in side by side. */
	private static final int MOST_ARMS = 4;

	/**
	 * Most groups in a chart: only three ways to draw a person can be told apart without
	 * color.
	 */
	private static final int MOST_GROUPS = 3;

	/** Longest line of a drawing on the narrowest screen. */
	private static final int LONGEST_LABEL = 36;

	private final ChartWords words;

	private Kind kind = Kind.PEOPLE;

	private String title = "";

	private String source = "";

	private String group = "";

	private String after = "";

	private int total = MOST_PEOPLE;

	private final List<Row> rows = new ArrayList<>();

	ChartText(ChartWords words) {
		this.words = words;
	}

	Chart read(String text) throws UnreadableChartException {
		int line = 0;
		for (String written : text.lines().toList()) {
			line++;
			String words = written.strip();
			if (words.startsWith("-")) {
				row(words, line);
			}
			else if (!words.isEmpty()) {
				key(words, line);
			}
		}
		check();
		return new Chart(this.kind, this.title, this.source, this.total, this.rows, this.group, this.after);
	}

	private void key(String words, int line) throws UnreadableChartException {
		Matcher key = KEY.matcher(words);
		require(key.matches(), line,
				"A line of a chart is 'people: Title', 'source: @key', 'of: 100' or '- 19: words'");
		String value = key.group(2);
		switch (key.group(1)) {
			case "source" -> this.source = value;
			case "group" -> this.group = value;
			case "after" -> this.after = value;
			case "of" -> {
				require(value.matches("\\d{1,3}"), line, "'of' is a number of people up to " + MOST_PEOPLE);
				this.total = Integer.parseInt(value);
			}
			default -> {
				this.kind = Kind.of(key.group(1))
					.orElseThrow(() -> new UnreadableChartException(line, "There is no such kind of chart: "
							+ key.group(1) + ". It is people, compare, pair or timeline"));
				this.title = value;
			}
		}
	}

	private void row(String words, int line) throws UnreadableChartException {
		Matcher row = ROW.matcher(words);
		require(row.matches(), line, "A row of a chart is '- number: words'");
		String written = row.group(1).strip();
		Matcher value = VALUE.matcher(written);
		require(value.matches(), line, "This is not a number, or two: " + written);
		require(this.rows.size() < MOST_ROWS, line, "A chart has at most " + MOST_ROWS + " rows");
		require(row.group(2).length() <= LONGEST_LABEL, line,
				"The words of a row are at most " + LONGEST_LABEL + " letters");
		double unit = unit(value.group(3), line);
		double low = Integer.parseInt(value.group(1)) * unit;
		double high = (value.group(2) != null) ? Integer.parseInt(value.group(2)) * unit : low;
		require(low <= high, line, "The lower number comes first");
		this.rows.add(new Row(written, row.group(2), low, high));
	}

	private double unit(String name, int line) throws UnreadableChartException {
		if (this.kind != Kind.TIMELINE) {
			require(name == null, line, "Here stands only a number, without words");
			return 1;
		}
		double days = (name != null) ? this.words.days(name) : 0;
		require(days > 0, line, "A time is a number of days, weeks, months or years");
		return days;
	}

	private void check() throws UnreadableChartException {
		require(!this.title.isEmpty(), 1,
				"The chart has no title: begin with 'people:', 'compare:', 'pair:' or 'timeline:'");
		require(!this.rows.isEmpty(), 1, "The chart has no rows");
		require(this.total >= 1 && this.total <= MOST_PEOPLE, 1, "'of' is a number of people up to " + MOST_PEOPLE);
		if (this.kind == Kind.PEOPLE) {
			require(this.rows.size() <= MOST_GROUPS, 1, "People are told apart in at most " + MOST_GROUPS + " groups");
			require(this.rows.stream().noneMatch(Row::isRange), 1, "Each group of people has one number");
			double sum = this.rows.stream().mapToDouble(Row::low).sum();
			require(sum == this.total, 1, "The groups are %.0f people together, not %d".formatted(sum, this.total));
		}
		else if (this.kind == Kind.PAIR) {
			checkPair();
		}
		else if (this.kind == Kind.COMPARE) {
			require(this.rows.stream().allMatch((row) -> row.high() <= this.total), 1,
					"A number is higher than %d".formatted(this.total));
		}
	}

	private void checkPair() throws UnreadableChartException {
		require(!this.source.isEmpty(), 1, "A pair needs its source: 'source: @key'");
		require(!this.group.isEmpty(), 1, "A pair needs to say who was studied: 'group: adults with sciatica'");
		require(!this.after.isEmpty(), 1, "A pair needs to say after what time: 'after: 1 year'");
		require(this.rows.size() >= 2 && this.rows.size() <= MOST_ARMS, 1,
				"A pair compares 2 to %d choices".formatted(MOST_ARMS));
		require(this.rows.stream().noneMatch(Row::isRange), 1, "Each choice of a pair has one number");
		require(this.rows.stream().allMatch((row) -> row.high() <= this.total), 1,
				"A number is higher than %d".formatted(this.total));
	}

	private static void require(boolean met, int line, String reason) throws UnreadableChartException {
		if (!met) {
			throw new UnreadableChartException(line, reason);
		}
	}

}
