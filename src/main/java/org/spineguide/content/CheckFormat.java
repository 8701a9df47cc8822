package org.spineguide.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which the check's report is printed. */
enum CheckFormat {

	/** For people: the problems line by line, then a table of all articles. */
	TABLE {
		@Override
		String print(CheckReport report, String folder, boolean withAdvice) {
			return new CheckTable(report, folder, withAdvice).text();
		}
	},

	/** For programs: all figures and findings. */
	JSON {
		@Override
		String print(CheckReport report, String folder, boolean withAdvice) {
			return CheckJson.of(report).text();
		}
	},

	/** For code hosts and editors, which show the findings beside the lines. */
	SARIF {
		@Override
		String print(CheckReport report, String folder, boolean withAdvice) {
			return SarifLog.of(report, folder).text();
		}
	};

	/**
	 * Prints a report.
	 * @param folder the content folder as it was named
	 * @param withAdvice whether people want to see the advice too
	 */
	abstract String print(CheckReport report, String folder, boolean withAdvice);

	static Optional<CheckFormat> named(String name) {
		return Arrays.stream(values()).filter((format) -> format.word().equals(name)).findFirst();
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
