package org.spineguide.content;

import java.util.Comparator;

/**
 * Something wrong in a content file.
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

	/** The rule of all that keeps a file from being used as it stands. */
	private static final String READABLE = "readable";

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
		.thenComparingInt(Finding::line)
		.thenComparing(Finding::severity)
		.thenComparing(Finding::problem);

	public static Finding error(String file, int line, String problem, String remedy) {
		return new Finding(Severity.ERROR, READABLE, file, line, problem, remedy);
	}

	/** By file, line and weight. */
	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}

	/** One line as compilers print it, so that editors can jump to the place. */
	@Override
	public String toString() {
		return "%s:%d  %s. %s".formatted(this.file, this.line, this.problem, this.remedy);
	}

	/** How much a {@link Finding} matters. */
	public enum Severity {

		/** Readers would miss something or be misled: the check fails. */
		ERROR,

		/** Below the bar, but safe to show. */
		WARNING,

		/** Worth a thought. */
		ADVICE

	}

}
