package org.spineguide.content.load;

import java.util.stream.Collectors;

import org.spineguide.content.Finding;
import org.spineguide.content.Library;

/**
 * Message with all findings of a library, so that nobody has to fix one file at a time
 * and start again.
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
