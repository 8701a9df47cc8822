package org.spineguide.content;

import java.util.stream.Collectors;

/**
 * The findings of a library in one message, so that nobody has to mend and start again
 * file by file.
 */
final class FindingsReport {

	private FindingsReport() {
	}

	static String text(Library library) {
		long files = library.findings().stream().map(Finding::file).distinct().count();
		return "%s %s attention:%n%s".formatted((files == 1) ? "1 content file" : files + " content files",
				(files == 1) ? "needs" : "need",
				library.findings()
					.stream()
					.map((finding) -> "  " + finding)
					.collect(Collectors.joining(System.lineSeparator())));
	}

}
