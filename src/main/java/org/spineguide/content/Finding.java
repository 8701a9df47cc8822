package org.spineguide.content;

import java.util.Comparator;

/**
 * Finding: something wrong in a content file.
 *
 * @param severity how much it matters
 * @param rule what it offends against, in a word or two joined by hyphens
 * @param file the file's path within the content folder, with slashes
 * @param line the line in the file, counted from 1; 1 when the whole file is meant
 * @param problem what is wrong
 * @param remedy what to do about it
 */
public record Finding(Severity severity, String rule, String file, int line, String problem,
		String remedy) implements Comparable<Finding> {

	/** Rule of all findings that keep a file from being used as it stands. */
	private static final String READABLE = "readable";

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
		.thenComparingInt(Finding::line)
		.thenComparing(Finding::severity)
		.thenComparing(Finding::problem);

	public static Finding error(String file, int line, String problem, String remedy) {
		return new Finding(Severity.ERROR, READABLE, file, line, problem, remedy);
	}

	/** Orders by file, line and severity. */
	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}

	/** Formats the finding as compilers do, so that editors can jump to the place. */
	@Override
	public String toString() {
		return "%s:%d  %s. %s".formatted(this.file, this.line, this.problem, this.remedy);
	}

	/** Severity of a {@link Finding}. */
	public enum Severity {

		/** Readers would miss something or be misled: the check fails. */
		ERROR,

		/** Not as it should be, but safe to show. */
		WARNING,

		/** A suggestion. */
		ADVICE

	}

}
