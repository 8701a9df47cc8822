package org.spineguide.content;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The check's report as programs read it.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param advice how many are advice
 * @param articles the figures of all articles
 * @param findings all findings
 */
record CheckJson(long errors, long warnings, long advice, List<Row> articles, List<Entry> findings) {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	static CheckJson of(CheckReport report) {
		return new CheckJson(report.count(Severity.ERROR), report.count(Severity.WARNING),
				report.count(Severity.ADVICE), report.texts().stream().map(Row::of).toList(),
				report.findings().stream().map(Entry::of).toList());
	}

	String text() {
		return MAPPER.writeValueAsString(this) + System.lineSeparator();
	}

	/**
	 * The figures of an article.
	 *
	 * @param grade its Flesch-Kincaid grade; {@code null} where the formula does not hold
	 * @param ease its Flesch reading ease; {@code null} where the formula does not hold
	 */
	record Row(String file, @Nullable Double grade, @Nullable Double ease, int words, int sentences,
			@Nullable Double meanSentence, int longestSentence, long errors, long warnings, long advice) {

		private static Row of(CheckedText text) {
			Readability figures = text.readability();
			return new Row(text.file(), text.grade(), text.ease(), figures.words(), figures.sentences(),
					figures.isEmpty() ? null : figures.meanSentence(), figures.longest(), text.count(Severity.ERROR),
					text.count(Severity.WARNING), text.count(Severity.ADVICE));
		}

	}

	/** A finding. */
	record Entry(String severity, String rule, String file, int line, String problem, String remedy) {

		private static Entry of(Finding finding) {
			return new Entry(finding.severity().name().toLowerCase(Locale.ROOT), finding.rule(), finding.file(),
					finding.line(), finding.problem(), finding.remedy());
		}

	}

}
