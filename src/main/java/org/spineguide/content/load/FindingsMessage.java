package org.spineguide.content.load;

import java.util.stream.Collectors;

import org.spineguide.content.Finding;
import org.spineguide.content.Library;

/**
 * The findings of a library in one message, so that nobody has to mend and start again
 * file by file.
 */
final class FindingsMessage {

	private FindingsMessage() {
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
