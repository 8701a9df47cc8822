package org.spineguide.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.check.readability.Readability;

/**
 * Printer of the check report for people: each finding on a line, then a table of all
 * articles.
 */
final class CheckReportPrinter {

	private static final String ROW = "%%-%ds  %%5s  %%5s  %%5s  %%5s  %%7s  %%6s  %%8s  %%6s";

	private final CheckReport report;

	private final String folder;

	private final boolean withAdvice;

	CheckReportPrinter(CheckReport report, String folder, boolean withAdvice) {
		this.report = report;
		this.folder = folder;
		this.withAdvice = withAdvice;
	}

	String text() {
		List<String> lines = new ArrayList<>();
		this.report.findings()
			.stream()
			.filter((finding) -> this.withAdvice || finding.severity() != Severity.ADVICE)
			.forEach((finding) -> lines.add(line(finding)));
		if (!lines.isEmpty()) {
			lines.add("");
		}
		lines.addAll(table());
		lines.add("");
		lines.add("Articles: %d, errors: %d, warnings: %d, advice: %d%s".formatted(this.report.texts().size(),
				this.report.count(Severity.ERROR), this.report.count(Severity.WARNING),
				this.report.count(Severity.ADVICE), this.withAdvice ? "" : " (shown with --advice)"));
		return lines.stream().collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
	}

	/**
	 * Formats a finding as compilers do, so that editors and terminals can jump to the
	 * place.
	 */
	private String line(Finding finding) {
		return "%s/%s:%d: %s: %s. %s [%s]".formatted(this.folder, finding.file(), finding.line(),
				finding.severity().name().toLowerCase(Locale.ROOT), finding.problem(), finding.remedy(),
				finding.rule());
	}

	private List<String> table() {
		int width = this.report.texts().stream().mapToInt((text) -> text.file().length()).max().orElse(0);
		String row = ROW.formatted(Math.max(width, "article".length()));
		List<String> lines = new ArrayList<>();
		lines
			.add(row.formatted("article", "grade", "ease", "words", "mean", "longest", "errors", "warnings", "advice"));
		for (CheckedArticle text : this.report.texts()) {
			Readability figures = text.readability();
			lines.add(row.formatted(text.file(), shown(text.grade()), shown(text.ease()), figures.words(),
					shown(figures.isEmpty() ? null : figures.meanSentence()), figures.longest(),
					text.count(Severity.ERROR), text.count(Severity.WARNING), text.count(Severity.ADVICE)));
		}
		return lines;
	}

	private static String shown(@Nullable Double figure) {
		return (figure != null) ? figure.toString() : "-";
	}

}
