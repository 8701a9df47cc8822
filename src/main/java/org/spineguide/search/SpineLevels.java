package org.spineguide.search;

import java.io.Reader;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Levels of the spine, each written by itself whatever way they were typed: "L5S1" and
 * "L5-S1" become "L5 S1", "L4-5" and "L45" become "L4 L5".
 */
final class SpineLevels {

	private static final Pattern RUN_TOGETHER = Pattern.compile("(?i)\\b([CTLS]\\d{1,2})(?=[CTLS]\\d{1,2}\\b)");

	private static final Pattern SHORT = Pattern.compile("(?i)\\b([CTLS])(\\d{1,2}) ?[-/\u2013] ?(\\d{1,2})\\b");

	private static final Pattern SHORTEST = Pattern.compile("(?i)\\b([CL])([1-7])([1-7])\\b");

	private SpineLevels() {
	}

	/** Returns a text with its levels apart. */
	static Reader apart(Reader text) {
		Reader spaced = new PatternReplaceCharFilter(RUN_TOGETHER, "$1 ", text);
		return new PatternReplaceCharFilter(SHORTEST, "$1$2 $1$3",
				new PatternReplaceCharFilter(SHORT, "$1$2 $1$3", spaced));
	}

}
